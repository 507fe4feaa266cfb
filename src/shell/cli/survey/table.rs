//! Scores for people: a line a client, the worst first; of one client a line a measure, from review to review.

use unicode_width::UnicodeWidthStr as _;

use crate::base::locale::{Argument, Formats};
use crate::base::value::{Date, Id};
use crate::engine::answers::{Critic, Results, Totals};
use crate::model::survey::{Instrument, Tally};
use crate::shell::cli::context::Context;
use crate::shell::cli::print;
use crate::shell::pipeline::ClientResult;

/// What parts columns.
const GAP: &str = "  ";

struct Writer<'w> {
    context: &'w Context,
    formats: Formats,
    few: std::cell::Cell<bool>,
}

/// All of it as a text; of one client where one is given.
pub(super) fn write(
    context: &Context,
    clients: &[&ClientResult],
    one: Option<&ClientResult>,
    as_of: Date,
) -> String {
    let formats = Formats::new(context.messages.locale());
    let writer = Writer { context, formats, few: std::cell::Cell::new(false) };
    let parts: Vec<String> = match one {
        Some(client) => {
            let scored = client.results.iter().filter(|results| results.totals.is_scored());
            scored.map(|results| writer.head(&results.totals, as_of) + &writer.of_one(results)).collect()
        }
        None => writer.of_all(clients, as_of),
    };
    if parts.is_empty() {
        return writer.phrase("cli-survey-none", []) + "\n";
    }
    let mut text = parts.join("\n");
    if writer.few.get() {
        text.push_str(&writer.phrase("cli-survey-few", []));
        text.push('\n');
    }
    text + &writer.critics(one.as_ref().map_or(clients, std::slice::from_ref))
}

impl Writer<'_> {
    fn phrase<'a>(&self, id: &str, arguments: impl IntoIterator<Item = (&'a str, Argument)>) -> String {
        print::phrase(self.context, id, arguments)
    }

    fn day(&self, date: Option<Date>) -> String {
        date.map_or_else(|| "-".to_owned(), |date| self.formats.day_short(date.0))
    }

    /// "How are we doing?, as of November 22, 2026"
    fn head(&self, totals: &Totals, as_of: Date) -> String {
        let locale = self.formats.locale();
        let title = totals.title.as_ref().map(|title| title.any(locale).to_owned());
        let title = title.unwrap_or_else(|| totals.survey.to_string());
        let date = self.formats.date_long(as_of.0);
        self.phrase("cli-survey-head", [("title", title.into()), ("date", date.into())]) + "\n\n"
    }

    /// "33.3 n=12"; few answers are marked.
    fn score(&self, tally: Option<&Tally>) -> String {
        let Some((tally, value)) = tally.and_then(|tally| Some((tally, tally.value()?))) else {
            return "-".to_owned();
        };
        if tally.is_of_few() {
            self.few.set(true);
        }
        let few = if tally.is_of_few() { "!" } else { "" };
        let unit = if tally.instrument == Instrument::Csat { " %" } else { "" };
        format!("{}{unit} n={}{few}", self.formats.number(value), tally.n())
    }

    /// A table a questionnaire, a line a client, and one for all.
    fn of_all(&self, clients: &[&ClientResult], as_of: Date) -> Vec<String> {
        let scored = |client: &ClientResult, id: &Id| {
            client.summary.answers.iter().find(|totals| totals.survey == *id && totals.is_scored()).cloned()
        };
        let mut ids: Vec<&Id> = clients
            .iter()
            .flat_map(|client| &client.summary.answers)
            .filter(|totals| totals.is_scored())
            .map(|totals| &totals.survey)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let table = |id: &Id| {
            let mut rows: Vec<(&str, Totals)> = clients
                .iter()
                .filter_map(|one| Some((one.summary.name.as_str(), scored(one, id)?)))
                .collect();
            let compare = self.formats.compare();
            rows.sort_by(|a, b| a.1.worst_first(&b.1).then_with(|| compare(a.0, b.0)));
            let head = rows.first().map(|(_, totals)| self.head(totals, as_of)).unwrap_or_default();
            head + &self.clients(&rows)
        };
        ids.into_iter().map(table).collect()
    }

    fn clients(&self, rows: &[(&str, Totals)]) -> String {
        let sums = Totals::sums(rows.iter().map(|(_, totals)| totals));
        let mut lines = vec![vec![self.phrase("cli-survey-client", [])]];
        if let Some(head) = lines.first_mut() {
            head.extend(sums.iter().map(|sum| sum.instrument.as_str().to_uppercase()));
            head.extend(
                ["answers", "asked", "last"].map(|word| self.phrase(&format!("cli-survey-{word}"), [])),
            );
        }
        for (name, totals) in rows {
            let mut line = vec![(*name).to_owned()];
            line.extend(sums.iter().map(|sum| {
                self.score(totals.tallies.iter().find(|tally| tally.instrument == sum.instrument))
            }));
            line.push(totals.responses.to_string());
            line.push(totals.asked.map_or_else(|| "-".to_owned(), |asked| asked.people.to_string()));
            line.push(self.day(totals.last));
            lines.push(line);
        }
        if rows.len() > 1 {
            let mut line = vec![self.phrase("cli-survey-total", [])];
            line.extend(sums.iter().map(|sum| self.score(Some(sum))));
            line.push(rows.iter().map(|(_, totals)| totals.responses).sum::<usize>().to_string());
            lines.push(line);
        }
        columns(&lines)
    }

    /// A line a measure: all answers, then those of each review.
    fn of_one(&self, results: &Results) -> String {
        let mut head = vec![self.phrase("cli-survey-measure", []), self.phrase("cli-survey-total", [])];
        head.extend(
            results
                .waves
                .iter()
                .map(|wave| self.phrase("ui-answers-days", [("days", i64::from(wave.day).into())])),
        );
        let mut lines = vec![head];
        for tally in &results.totals.tallies {
            let mut line = vec![tally.instrument.as_str().to_uppercase(), self.score(Some(tally))];
            line.extend(
                results.waves.iter().map(|wave| {
                    self.score(wave.tallies.iter().find(|own| own.instrument == tally.instrument))
                }),
            );
            lines.push(line);
        }
        columns(&lines)
    }

    /// Those who would not recommend us, the least content first.
    fn critics(&self, clients: &[&ClientResult]) -> String {
        let mut all: Vec<(&Critic, &ClientResult)> = Vec::new();
        for client in clients {
            let scored = client.summary.answers.iter().filter(|totals| totals.is_scored());
            all.extend(scored.flat_map(|totals| &totals.critics).map(|critic| (critic, *client)));
        }
        if all.is_empty() {
            return String::new();
        }
        all.sort_by_key(|(critic, _)| (critic.answer, critic.due));
        let line = |(critic, client): &(&Critic, &ClientResult)| {
            let owner = critic.owner.as_ref().map(ToString::to_string);
            let owner = owner.unwrap_or_else(|| self.phrase("ui-answers-nobody", []));
            let arguments = [
                ("who", critic.who.as_str().into()),
                ("client", client.summary.name.as_str().into()),
                ("answer", i64::from(critic.answer).into()),
                ("on", self.day(critic.on).into()),
                ("owner", owner.into()),
                ("due", self.day(critic.due).into()),
            ];
            format!("{GAP}{}\n", self.phrase("cli-survey-critic", arguments))
        };
        let lines: String = all.iter().map(line).collect();
        format!("\n{}\n{lines}", self.phrase("cli-survey-critics", [("count", all.len().into())]))
    }
}

/// Rows as lines with aligned columns.
fn columns(rows: &[Vec<String>]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |index: usize| rows.iter().filter_map(|row| row.get(index)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..count).map(|index| width(index).unwrap_or_default()).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width())));
            line.push_str(GAP);
        }
        line.truncate(line.trim_end().len());
        line + "\n"
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["Clínica", "n=1"], ["A", "n=12"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(columns(&rows), "Clínica  n=1\nA        n=12\n");
    }
}
