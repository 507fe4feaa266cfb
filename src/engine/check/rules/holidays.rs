//! A holiday's rule names its day in one way, and its years in their order.

use super::super::{SharedFacts, at_key, at_value};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::HolidayDate;
use crate::base::yaml::Read;
use crate::model::record::HolidayCalendar;

pub(super) fn rule(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    for calendar in facts.holidays.values() {
        for index in 0..calendar.value.days.len() {
            day(calendar, index, found);
            years(calendar, index, found);
        }
    }
}

fn day(calendar: &Read<HolidayCalendar>, index: usize, found: &mut Vec<Diagnostic>) {
    let path = format!("days[{index}]");
    let rule = &calendar.value.days[index];
    // What could not be read was typed all the same, and has its own diagnostic.
    let unread = calendar.unread.within(&["days"]);
    let typed = |field: &str, known: bool| {
        known || unread && calendar.places.get(&format!("{path}.{field}")).is_some()
    };
    let weekday = [
        ("weekday", typed("weekday", rule.weekday.is_some())),
        ("nth", typed("nth", rule.nth.is_some())),
        ("month", typed("month", rule.month.is_some())),
    ];
    let date = typed("date", rule.date.is_some());
    let easter = typed("easter", rule.easter.is_some());

    let kinds = [("date", date), ("easter", easter), weekday[0]];
    let kinds: Vec<&str> = kinds.iter().filter(|(_, typed)| *typed).map(|(name, _)| *name).collect();
    match kinds.as_slice() {
        [_, .., second] => found.push(
            at_key(Code::HolidayDay, calendar, &format!("{path}.{second}"))
                .with("what", "several")
                .with("fields", kinds.join(", ")),
        ),
        [beside @ ("date" | "easter")] => {
            for (field, _) in weekday.iter().filter(|(_, typed)| *typed) {
                found.push(stray(calendar, &path, field, (*beside).to_owned()));
            }
        }
        // Nothing at all, or some of the three that go together.
        _ if weekday.iter().any(|(_, typed)| *typed) => {
            let missing: Vec<&str> =
                weekday.iter().filter(|(_, typed)| !typed).map(|(name, _)| *name).collect();
            if !missing.is_empty() {
                found.push(
                    at_value(Code::HolidayDay, calendar, &path)
                        .with("what", "incomplete")
                        .with("missing", missing.join(", ")),
                );
            }
        }
        _ => found.push(at_value(Code::HolidayDay, calendar, &path).with("what", "none")),
    }
}

fn years(calendar: &Read<HolidayCalendar>, index: usize, found: &mut Vec<Diagnostic>) {
    let path = format!("days[{index}]");
    let rule = &calendar.value.days[index];
    if let Some(HolidayDate::Once(date)) = rule.date {
        for (field, year) in [("from", rule.from), ("until", rule.until)] {
            if year.is_some() {
                found.push(stray(calendar, &path, field, format!("date: {date}")));
            }
        }
    } else if let (Some(from), Some(until)) = (rule.from, rule.until)
        && until < from
    {
        found.push(
            at_value(Code::EndBeforeStart, calendar, &format!("{path}.until"))
                .with("from", format!("{from}-01-01"))
                .with("to", format!("{until}-12-31")),
        );
    }
}

fn stray(calendar: &Read<HolidayCalendar>, path: &str, field: &str, beside: String) -> Diagnostic {
    at_key(Code::HolidayDay, calendar, &format!("{path}.{field}"))
        .with("what", "stray")
        .with("field", field.to_owned())
        .with("beside", beside)
}
