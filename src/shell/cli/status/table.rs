//! The state of clients for people: this week first, then a line a client.

use jiff::civil;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{meeting_title, why};
use crate::base::locale::{Argument, Formats};
use crate::base::value::Date;
use crate::model::survey::{Instrument, Score};
use crate::shell::cli::context::Context;
use crate::shell::cli::print;
use crate::shell::pipeline::{BallWith, ClientResult, Party, Summary, week_end};

/// The clients that are shown.
pub(super) struct Clients<'c> {
    /// Those that are not finished, the worst first.
    pub(super) live: Vec<&'c ClientResult>,
    /// Those that are, where they were asked for.
    pub(super) over: Vec<&'c ClientResult>,
    /// How many finished ones are not shown.
    pub(super) hidden: usize,
}

/// The width where nothing is known of the terminal.
const WIDTH: usize = 100;
/// The least that is written for: below it, lines break.
const NARROWEST: usize = 80;
/// How much the last column gets at least: "client 12 d: …".
const ROOM: usize = 18;
/// The column of names above what expires.
const EXPIRING: usize = 24;
/// What parts columns.
const GAP: &str = "  ";

struct Writer<'w> {
    context: &'w Context,
    formats: &'w Formats,
    width: usize,
}

/// All of it as a text.
pub(super) fn write(context: &Context, formats: &Formats, clients: &Clients<'_>, as_of: Date) -> String {
    let terminal = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0));
    let writer = Writer { context, formats, width: terminal.max(NARROWEST) };
    let count = clients.live.len() + clients.over.len();
    let date = formats.date_long(as_of.0);
    let mut parts = vec![
        writer.phrase("cli-status-head", [("count", count.into()), ("date", date.into())]) + "\n",
        writer.week(clients, as_of),
        writer.expiries(clients),
        writer.table(&clients.live),
    ];
    if !clients.over.is_empty() {
        parts.push(writer.phrase("cli-status-finished", []) + "\n" + &writer.table(&clients.over));
    }
    if clients.hidden > 0 {
        parts.push(writer.phrase("cli-status-hidden", [("count", clients.hidden.into())]) + "\n");
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.join("\n")
}

impl Writer<'_> {
    fn phrase<'a>(&self, id: &str, arguments: impl IntoIterator<Item = (&'a str, Argument)>) -> String {
        print::phrase(self.context, id, arguments)
    }

    /// "Nov 9", "09/11": short, and without a second reading.
    fn day(&self, date: civil::Date) -> String {
        match self.formats.locale().language() {
            "en" => self.formats.day_short(date),
            _ => format!("{:02}/{:02}", date.day(), date.month()),
        }
    }

    /// The meetings of the next seven days, by their time.
    fn week(&self, clients: &Clients<'_>, as_of: Date) -> String {
        let mut meetings: Vec<_> = clients
            .live
            .iter()
            .chain(&clients.over)
            .flat_map(|client| client.summary.meetings.iter().map(move |meeting| (meeting, &client.summary)))
            .collect();
        if meetings.is_empty() {
            return String::new();
        }
        meetings.sort_by_key(|(meeting, _)| (meeting.on, meeting.time));
        let rows: Vec<Vec<String>> = meetings
            .into_iter()
            .map(|(meeting, summary)| {
                let time = meeting.time.map(|time| self.formats.time(time)).unwrap_or_default();
                let title = meeting_title(meeting, &self.context.messages);
                vec![format!("{GAP}{}", self.day(meeting.on.0)), time, summary.name.clone(), title]
            })
            .collect();
        let until = self.formats.date_long(week_end(as_of).0);
        let widths = [12, 8, self.width / 3, self.width / 2];
        self.phrase("cli-status-week", [("date", until.into())]) + "\n" + &self.columns(&rows, &widths)
    }

    /// What expires, a line a client: the soonest first.
    fn expiries(&self, clients: &Clients<'_>) -> String {
        let mut summaries: Vec<&Summary> =
            clients.live.iter().chain(&clients.over).map(|one| &one.summary).collect();
        summaries.retain(|summary| !summary.expiries.is_empty());
        summaries.sort_by_key(|summary| summary.expiries.first().map(|expiry| expiry.on));
        let locale = self.formats.locale();
        let row = |summary: &Summary| {
            let named = summary.expiries.iter().map(|expiry| {
                let what = self.phrase(
                    &format!("ui-expiry-{}", expiry.kind),
                    [("what", expiry.name.any(locale).into())],
                );
                let id = if expiry.days < 0 { "ui-expiry-over" } else { "ui-expiry-on" };
                self.phrase(id, [("what", what.into()), ("date", self.day(expiry.on.0).into())])
            });
            let room = self.width.saturating_sub(EXPIRING + GAP.len());
            vec![format!("{GAP}{}", summary.name), that_fit(named.collect(), room)]
        };
        let rows: Vec<Vec<String>> = summaries.into_iter().map(row).collect();
        if rows.is_empty() {
            return String::new();
        }
        self.phrase("cli-status-expiries", []) + "\n" + &self.columns(&rows, &[EXPIRING, self.width])
    }

    /// A line a client.
    fn table(&self, clients: &[&ClientResult]) -> String {
        if clients.is_empty() {
            return String::new();
        }
        let heads = ["client", "step", "intake", "activation", "late", "next", "score", "waiting"];
        let mut rows = vec![heads.map(|head| self.phrase(&format!("cli-status-{head}"), [])).to_vec()];
        rows.extend(clients.iter().map(|client| self.row(client)));
        let scored = clients.iter().any(|client| !client.summary.scores.is_empty());
        if !scored {
            rows.iter_mut().for_each(|row| drop(row.remove(6)));
        }
        let widths = self.widths(&rows);
        let mut text = self.columns(&rows, &widths);
        if clients.iter().any(|client| client.summary.scores.first().is_some_and(Score::is_of_few)) {
            text.push_str(&self.phrase("cli-status-few", []));
            text.push('\n');
        }
        text
    }

    /// The columns' widths. Step and name give way, so that there is room for whom one waits for; dates and counts never do.
    fn widths(&self, rows: &[Vec<String>]) -> Vec<usize> {
        let columns = rows.first().map_or(0, Vec::len);
        let natural =
            |index: usize| rows.iter().filter_map(|row| row.get(index)).map(|cell| cell.width()).max();
        let mut widths: Vec<usize> = (0..columns).filter_map(natural).collect();
        let Some((last, others)) = widths.split_last_mut() else { return widths };
        let taken: usize = others.iter().map(|width| width + GAP.len()).sum();
        let mut lacking = (taken + (*last).min(ROOM)).saturating_sub(self.width);
        for (column, least) in [(1, 20), (0, 18), (1, 16), (0, 14), (1, 7), (0, 12)] {
            if let Some(width) = others.get_mut(column) {
                let given = width.saturating_sub(least).min(lacking);
                *width -= given;
                lacking -= given;
            }
        }
        widths
    }

    fn row(&self, client: &ClientResult) -> Vec<String> {
        let summary = &client.summary;
        let step = self.phrase(&format!("ui-step-{}", summary.step), []);
        let waiting = match (&summary.waiting, client.readable) {
            (_, false) => self.phrase("cli-unreadable", []),
            (_, true) if client.is_broken() => self.phrase("cli-status-broken", []),
            (Some(ball), true) => self.ball(ball),
            (None, true) => String::new(),
        };
        vec![
            summary.name.clone(),
            format!("{}/10 {step}", summary.step),
            format!("{} %", summary.completeness.percent()),
            self.activation(summary),
            if summary.late.is_empty() { "-".to_owned() } else { summary.late.len().to_string() },
            summary.next.as_ref().map_or_else(|| "-".to_owned(), |next| self.day(next.on.0)),
            summary.scores.first().map(|score| self.score(score)).unwrap_or_default(),
            waiting,
        ]
    }

    /// "the client, 3 days: why".
    fn ball(&self, ball: &BallWith) -> String {
        let who = match (ball.side, &ball.name) {
            (Party::ThirdParty, Some(name)) => name.clone(),
            (side, _) => self.phrase(&format!("ui-party-{}", side.as_str()), []),
        };
        let days = self.phrase("ui-days-short", [("count", ball.days.into())]);
        format!("{who} {days}: {}", why(ball, &self.context.messages))
    }

    /// What was promised, and where the plan leads if that is later; the day itself once it is over.
    fn activation(&self, summary: &Summary) -> String {
        let day = |date: Date| self.day(date.0);
        if let Some(on) = summary.live_on {
            return self.phrase("cli-status-live", [("date", day(on).into())]);
        }
        match (summary.promised, summary.forecast) {
            (Some(promised), Some(forecast)) if forecast != promised => {
                format!("{} → {}", day(promised), day(forecast))
            }
            (promised, forecast) => promised.or(forecast).map_or_else(|| "-".to_owned(), day),
        }
    }

    /// "NPS 50 n=12"; few answers are marked.
    fn score(&self, score: &Score) -> String {
        let value = self.formats.number(score.value);
        let unit = if score.instrument == Instrument::Csat { " %" } else { "" };
        let few = if score.is_of_few() { "!" } else { "" };
        format!("{} {value}{unit} n={}{few}", score.instrument.as_str().to_uppercase(), score.n)
    }

    /// Rows as lines with aligned columns; a cell that is wider than its column is cut, and no line is wider than the
    /// terminal.
    fn columns(&self, rows: &[Vec<String>], most: &[usize]) -> String {
        let widths: Vec<usize> = most
            .iter()
            .enumerate()
            .map(|(index, most)| {
                let cells = rows.iter().filter_map(|row| row.get(index));
                cells.map(|cell| cell.width()).max().unwrap_or_default().min(*most)
            })
            .collect();
        let line = |row: &Vec<String>| {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let room = (*width).min(self.width.saturating_sub(line.width()));
                let cell = cut(cell, room);
                line.push_str(&cell);
                line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width())));
                line.push_str(GAP);
            }
            line.truncate(line.trim_end().len());
            line + "\n"
        };
        rows.iter().map(line).collect()
    }
}

/// As many texts as fit into a line, the first in any case, and how many more there are.
fn that_fit(texts: Vec<String>, room: usize) -> String {
    let mut line = String::new();
    for (index, text) in texts.iter().enumerate() {
        let more = texts.len() - index;
        let left = room.saturating_sub(line.width() + 2);
        // Room for "; +12" behind it, unless it is the last.
        if index > 0 && text.width() + if more > 1 { 5 } else { 0 } > left {
            return format!("{line}; +{more}");
        }
        if index > 0 {
            line.push_str("; ");
        }
        line.push_str(text);
    }
    line
}

/// A text that fits, with a mark where it was cut.
fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + c.width().unwrap_or_default() + 1 > room {
            break;
        }
        short.push(c);
    }
    let mut short = short.trim_end().to_owned();
    if room > 0 {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_into_a_line_is_counted() {
        let texts =
            || vec!["contract 30/11".to_owned(), "licence 10/01".to_owned(), "domain 31/01".to_owned()];
        assert_eq!(that_fit(texts(), 80), "contract 30/11; licence 10/01; domain 31/01");
        assert_eq!(that_fit(texts(), 35), "contract 30/11; licence 10/01; +1");
        assert_eq!(that_fit(texts(), 5), "contract 30/11; +2");
        assert_eq!(that_fit(Vec::new(), 5), "");
    }

    #[test]
    fn what_is_cut_says_so_and_fits() {
        assert_eq!(cut("Clínica Boa Vista", 17), "Clínica Boa Vista");
        assert_eq!(cut("Clínica Boa Vista", 9), "Clínica…");
        assert_eq!(cut("漢字漢字", 5), "漢字…");
        assert_eq!(cut("abc", 0), "");
    }
}
