//! A plan for people: a table with a timeline drawn in characters.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::base::locale::Formats;
use crate::base::value::Date;
use crate::model::schedule::{Group, Plan, Status};
use crate::shell::cli::context::Context;
use crate::shell::cli::print;
use crate::shell::pipeline::ClientResult;

/// How wide things may be.
struct Widths {
    /// A title.
    title: usize,
    /// The timeline.
    timeline: i64,
    /// Whether person and slack are shown.
    all: bool,
}

impl Widths {
    /// The columns of dates and state, with the gaps between all.
    const DATES: usize = 46;
    /// The columns of person and slack.
    const MORE: usize = 31;

    /// All that a wide terminal shows; on a narrow one so much that lines do not break. What is no terminal is wide.
    fn new(terminal: Option<usize>) -> Widths {
        let wide = Widths { title: 46, timeline: 56, all: true };
        let Some(columns) = terminal else { return wide };
        let all = columns >= Widths::DATES + Widths::MORE + 60;
        let room = columns.saturating_sub(Widths::DATES + if all { Widths::MORE } else { 0 });
        let title = (room * 3 / 5).clamp(20, wide.title);
        let timeline = i64::try_from(room.saturating_sub(title)).unwrap_or(wide.timeline);
        Widths { title, timeline: timeline.clamp(12, wide.timeline), all }
    }
}

/// The days that the timeline shows, and how many of them a column stands for.
struct Scale {
    first: Date,
    last: Date,
    days: i64,
    today: Date,
}

/// The plan as a text.
pub(super) fn write(context: &Context, client: &ClientResult, plan: &Plan, as_of: Date) -> String {
    let locale = context.messages.locale();
    let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let room = Widths::new(terminal);
    let scale = Scale::new(plan, as_of, room.timeline);
    let mut text = head(context, client, plan, as_of);
    let words = ["task", "who", "from", "to", "slack", "state"];
    let mut rows = vec![Row {
        cells: words.map(|word| print::phrase(context, &format!("cli-plan-{word}"), [])),
        bar: scale.heads(&Formats::new(locale)),
    }];
    for (index, phase) in plan.phases.iter().enumerate() {
        let title = phase.title.as_ref().map(|title| title.any(locale)).unwrap_or_default();
        rows.push(Row {
            cells: [
                short(&format!("{:>2}  {title}", phase.step), room.title),
                String::new(),
                phase.start.to_string(),
                phase.finish.to_string(),
                String::new(),
                format!("{} %", phase.progress),
            ],
            bar: scale.bar(phase.start, phase.finish, '─'),
        });
        for group in plan.groups().filter(|group| group.first().phase == index) {
            rows.push(row(context, plan, &group, (&scale, &room)));
        }
    }
    let mut widths = [0; 6];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(&row.cells) {
            *width = (*width).max(cell.width());
        }
    }
    for row in &rows {
        let mut line = String::new();
        for (at, (cell, width)) in row.cells.iter().zip(&widths).enumerate() {
            if !room.all && (at == 1 || at == 4) {
                continue;
            }
            let room = " ".repeat(width - cell.width());
            // Figures stand to the right.
            let (before, after) = if at == 4 { (room.as_str(), "") } else { ("", room.as_str()) };
            line.push_str(&format!("{before}{cell}{after}  "));
        }
        line.push_str(&row.bar);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&print::phrase(context, "cli-plan-key", []));
    text.push('\n');
    text
}

struct Row {
    cells: [String; 6],
    bar: String,
}

fn head(context: &Context, client: &ClientResult, plan: &Plan, as_of: Date) -> String {
    let mut lines = vec![print::phrase(
        context,
        "cli-plan-head",
        [
            ("client", client.summary.name.as_str().into()),
            ("date", as_of.to_string().into()),
            ("count", plan.tasks.len().into()),
        ],
    )];
    lines.push(print::phrase(
        context,
        "cli-plan-dates",
        [
            ("start", plan.start.to_string().into()),
            ("finish", plan.finish.to_string().into()),
            ("promised", plan.promised.map_or("none".to_owned(), |day| day.to_string()).into()),
            ("until", plan.follow_up_until.to_string().into()),
        ],
    ));
    if plan.forecast > plan.finish {
        lines.push(print::phrase(
            context,
            "cli-plan-forecast",
            [("forecast", plan.forecast.to_string().into())],
        ));
    }
    lines.join("\n") + "\n\n"
}

fn row(context: &Context, plan: &Plan, group: &Group<'_>, (scale, room): (&Scale, &Widths)) -> Row {
    let locale = context.messages.locale();
    let task = group.first();
    let title = match group.items() {
        Some(count) => {
            let title = task.template.title.as_ref().map(|title| title.any(locale)).unwrap_or_default();
            print::phrase(
                context,
                "cli-plan-items",
                [("title", title.to_owned().into()), ("count", count.into())],
            )
        }
        None => task.title(locale),
    };
    let status = group.status();
    let mut state = print::phrase(context, &format!("ui-status-{}", status.as_str()), []);
    if group.is_late() {
        state = print::phrase(context, "cli-plan-late", [("state", state.into())]);
    }
    let who = task.person.as_ref().and_then(|person| person.name.clone());
    let slack = group.tasks.iter().map(|task| task.slack).min().unwrap_or_default();
    let mark = match (status, group.critical()) {
        (Status::Done, _) => '█',
        (Status::NotDone, _) => '×',
        (_, true) => '▓',
        (_, false) => '▒',
    };
    let mark = if task.is_milestone() { '◆' } else { mark };
    Row {
        cells: [
            short(&format!("    {title}"), room.title),
            short(who.as_deref().or(task.template.owner.as_deref()).unwrap_or_default(), 20),
            group.start().to_string(),
            group.finish().to_string(),
            if group.tasks.iter().all(|task| task.is_open()) {
                plan.in_days(slack).to_string()
            } else {
                String::new()
            },
            state,
        ],
        bar: scale.bar(group.start(), group.finish(), mark),
    }
}

/// A text of at most that many columns, with a mark where it was cut.
fn short(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let mut width = 0;
    let kept = text.chars().take_while(|c| {
        width += c.width().unwrap_or_default();
        width < most
    });
    kept.chain(['…']).collect()
}

impl Scale {
    /// From the first day to the activation: what comes after lies months away, and would press the days before it
    /// into nothing. Rows say the dates of all.
    fn new(plan: &Plan, as_of: Date, most: i64) -> Scale {
        let first = plan.tasks.iter().map(|task| task.start).min().unwrap_or(plan.start);
        let last = plan.finish.max(plan.promised.unwrap_or(plan.finish));
        let span = days(first, last) + 1;
        Scale { first, last, days: (span + most - 1) / most, today: as_of }
    }

    fn column(&self, day: Date) -> i64 {
        days(self.first, day).div_euclid(self.days.max(1))
    }

    fn columns(&self) -> i64 {
        self.column(self.last) + 1
    }

    /// The days of week or month that columns begin with.
    fn heads(&self, formats: &Formats) -> String {
        let mut line: Vec<char> = Vec::new();
        let mut day = self.first.0;
        while day <= self.last.0 {
            let column = usize::try_from(self.column(Date(day))).unwrap_or_default();
            let begins = day == self.first.0 || day.weekday() == jiff::civil::Weekday::Monday;
            // Only where there is room for a space before it.
            if begins && (line.is_empty() || line.len() < column) {
                line.resize(column, ' ');
                line.extend(formats.day_short(day).chars());
            }
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        line.into_iter().collect()
    }

    /// A bar over its days, with a line for today; an arrow where it lies beyond the last day.
    fn bar(&self, from: Date, to: Date, mark: char) -> String {
        let today = (self.first <= self.today && self.today <= self.last).then(|| self.column(self.today));
        let mut line: String = (0..self.columns())
            .map(|column| match column {
                _ if self.column(from) <= column && column <= self.column(to) => mark,
                _ if Some(column) == today => '┊',
                _ => ' ',
            })
            .collect();
        if to > self.last {
            line.push('→');
        }
        line
    }
}

fn days(from: Date, to: Date) -> i64 {
    from.0.until(to.0).map(|span| i64::from(span.get_days())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_into_narrow_terminals() {
        for columns in [80, 100, 136, 137, 160, 400] {
            let room = Widths::new(Some(columns));
            let more = if room.all { Widths::MORE } else { 0 };
            let timeline = usize::try_from(room.timeline).unwrap();
            assert!(room.title + timeline + Widths::DATES + more <= columns, "{columns}");
        }
        assert!(Widths::new(None).all);
    }
}
