//! The cells of a sheet as plain values, whichever program wrote them.

use std::collections::BTreeMap;

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

use crate::base::value::{Date, Scalar as _};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// Words, never blank.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, ISO.
    Day(String),
    /// Yes or no.
    Bool(bool),
    /// What the program could not compute.
    Error,
}

/// A sheet: what its cells hold, by row and column.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    rows: BTreeMap<u32, BTreeMap<u32, Value>>,
}

impl Value {
    /// The value of a cell; `None` where it holds nothing.
    pub(super) fn of(data: &DataRef<'_>) -> Option<Value> {
        match data {
            DataRef::Empty => None,
            DataRef::String(text) => Value::words(text),
            DataRef::SharedString(text) => Value::words(text),
            DataRef::Int(number) => Value::words(&number.to_string()),
            DataRef::Float(number) => Some(Value::Number(*number)),
            DataRef::Bool(yes) => Some(Value::Bool(*yes)),
            DataRef::DateTime(moment) if moment.is_datetime() => Some(day(moment)),
            DataRef::DateTime(moment) => Some(Value::Number(moment.as_f64())),
            DataRef::DateTimeIso(text) => {
                let day = text.get(..10).filter(|day| Date::parse(day).is_ok());
                day.map(|day| Value::Day(day.to_owned())).or_else(|| Value::words(text))
            }
            DataRef::DurationIso(text) => Value::words(text),
            DataRef::Error(_) => Some(Value::Error),
        }
    }

    /// Without what no record can hold, as the form's page leaves it out: spreadsheets bring it in with copied text.
    fn words(text: &str) -> Option<Value> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_fit =
            |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || ('\u{e000}'..='\u{e1ff}').contains(c));
        let text: String = text.chars().filter(is_fit).collect();
        let text = text.trim();
        (!text.is_empty()).then(|| Value::Text(text.to_owned()))
    }

    /// The same as words: numbers without a point where they are whole, so that a tax number stays one.
    pub(super) fn text(&self) -> String {
        match self {
            Value::Text(text) | Value::Day(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Error => String::new(),
        }
    }

    /// The same as a day, where it can be one. A number is a day whose cell lost its format.
    pub(super) fn day(&self, locale: &str) -> Option<String> {
        match self {
            Value::Day(day) => Some(day.clone()),
            Value::Text(text) => day_of_words(text, locale),
            // Before 1980 and after 2200 it is a count of something else.
            Value::Number(number) if (29_221.0..109_575.0).contains(number) => {
                let moment = ExcelDateTime::new(number.trunc(), ExcelDateTimeType::DateTime, false);
                Some(day(&moment).text())
            }
            Value::Number(_) | Value::Bool(_) | Value::Error => None,
        }
    }
}

fn day(moment: &ExcelDateTime) -> Value {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{day:02}");
    if Date::parse(&day).is_ok() { Value::Day(day) } else { Value::Number(moment.as_f64()) }
}

/// `2028-05-31`, `31/05/2028`, `31.5.2028`. Where the language leaves it open which is the month, only where the numbers
/// tell.
fn day_of_words(text: &str, locale: &str) -> Option<String> {
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<u16>().ok();
    let (year, month, day) = if first.len() == 4 {
        (number(first)?, number(second)?, number(third)?)
    } else if third.len() == 4 {
        let (one, two) = (number(first)?, number(second)?);
        let month_first = match locale {
            "en-US" => true,
            _ if locale == "en" && two > 12 => true,
            _ if locale == "en" && one <= 12 && one != two => return None,
            _ => false,
        };
        if month_first { (number(third)?, one, two) } else { (number(third)?, two, one) }
    } else {
        return None;
    };
    let day = format!("{year:04}-{month:02}-{day:02}");
    Date::parse(&day).ok().map(|_| day)
}

impl Sheet {
    pub(super) fn new(name: &str) -> Sheet {
        Sheet { name: name.to_owned(), rows: BTreeMap::new() }
    }

    pub(super) fn put(&mut self, row: u32, column: u32, value: Value) {
        self.rows.entry(row).or_default().insert(column, value);
    }

    /// The cell of a row and a column.
    pub(super) fn at(&self, row: u32, column: u32) -> Option<&Value> {
        self.rows.get(&row)?.get(&column)
    }

    /// The rows that hold something, with their cells.
    pub(super) fn filled(&self) -> impl Iterator<Item = (u32, &BTreeMap<u32, Value>)> {
        self.rows.iter().map(|(row, cells)| (*row, cells))
    }

    /// The rows as texts, each as long as what it holds; what stands out far to the right is not looked at.
    pub(super) fn rows(&self) -> Vec<Vec<String>> {
        let row = |cells: &BTreeMap<u32, Value>| {
            let last = cells.keys().next_back().copied().unwrap_or_default().min(20);
            (0..=last).map(|column| cells.get(&column).map(Value::text).unwrap_or_default()).collect()
        };
        self.rows.values().map(row).collect()
    }
}

/// A cell as people call it: `C5`.
pub(super) fn name(row: u32, column: u32) -> String {
    let mut letters = String::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    format!("{letters}{}", u64::from(row) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_called_as_people_call_them() {
        for (row, column, said) in
            [(0, 0, "A1"), (4, 2, "C5"), (9, 25, "Z10"), (0, 26, "AA1"), (1, 702, "AAA2")]
        {
            assert_eq!(name(row, column), said);
        }
    }

    #[test]
    fn numbers_stay_as_they_were_typed() {
        for (number, said) in
            [(84_123_456.0, "84123456"), (12.5, "12.5"), (0.0, "0"), (12_345_678_000_195.0, "12345678000195")]
        {
            assert_eq!(Value::Number(number).text(), said);
        }
    }

    #[test]
    fn days_are_read_as_people_and_programs_write_them() {
        let day = |text: &str, locale: &str| Value::Text(text.to_owned()).day(locale);
        for (text, locale) in [
            ("2028-05-31", "en"),
            ("2028/5/31", "en"),
            ("31/05/2028", "pt-BR"),
            ("31.5.2028", "es"),
            ("05/31/2028", "en-US"),
            ("5/31/2028", "en"),
            ("31/5/2028", "en"),
            ("2028-05-31T00:00:00", "en"),
            ("2028-05-31 00:00", "es"),
        ] {
            assert_eq!(day(text, locale).as_deref(), Some("2028-05-31"), "{text} {locale}");
        }
        assert_eq!(day("05/06/2028", "pt-BR").as_deref(), Some("2028-06-05"));
        for text in ["05/06/2028", "next summer", "2028-02-30", "31/5/28", "2028", "", "1/2/3/4"] {
            assert_eq!(day(text, "en"), None, "{text}");
        }
        assert_eq!(Value::Number(46_904.0).day("en").as_deref(), Some("2028-05-31"));
        assert_eq!(Value::Number(12.0).day("en"), None);
    }

    #[test]
    fn what_no_record_can_hold_is_left_out() {
        let words = |text: &str| Value::of(&DataRef::String(text.to_owned()));
        assert_eq!(words(" a\u{7}b\r\nc\u{e001} "), Some(Value::Text("ab\nc".into())));
        assert_eq!(words(" \u{7} "), None);
    }
}
