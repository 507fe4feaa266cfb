//! Days, moments and periods.

use std::fmt;

use jiff::civil;
use jiff::tz::Offset;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// A day: `2026-11-09`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub civil::Date);

/// A day with a time: `2026-11-09T10:00`, with an offset such as `-03:00` where it is not the provider's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day and time on the wall.
    pub local: civil::DateTime,
    /// The offset from UTC, where one was typed.
    pub offset: Option<Offset>,
}

/// A holiday's day: of one year, `2026-11-22`, or of every year, `12-25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HolidayDate {
    /// That day only.
    Once(civil::Date),
    /// Every year; 29 February only in leap years.
    Yearly {
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
}

/// A period that repeats: `month`, `week`, `3 months`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many units; at least 1.
    pub count: u16,
    /// The unit.
    pub unit: PeriodUnit,
}

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// 24 hours.
    Day,
    /// Seven days.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

impl Scalar for Date {
    const NAME: &'static str = "date";

    fn parse(text: &str) -> Result<Date, Problem> {
        let iso = text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| match at {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        let date = if iso { text.parse::<civil::Date>().ok() } else { None };
        date.map(Date).ok_or_else(|| Problem::new(Code::BadDate).with("suggestion", suggestion(text)))
    }
}

/// The ISO form of a day written another way, where there is only one reading.
fn suggestion(text: &str) -> String {
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let numbers: Option<Vec<i16>> = parts.iter().map(|part| part.parse().ok()).collect();
    let date = match numbers.as_deref() {
        Some([year, month, day]) if *year > 31 => day_of(*year, *month, *day),
        Some([a, b, year]) if *year > 31 && (*a > 12 || a == b) => day_of(*year, *b, *a),
        Some([a, b, year]) if *year > 31 && *b > 12 => day_of(*year, *a, *b),
        _ => None,
    };
    date.map_or(String::new(), |date| date.to_string())
}

fn day_of(year: i16, month: i16, day: i16) -> Option<civil::Date> {
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

impl Scalar for Moment {
    const NAME: &'static str = "moment";

    fn parse(text: &str) -> Result<Moment, Problem> {
        let bad = || Problem::new(Code::BadDateTime);
        let (local, offset) =
            match text.find('T').map(|at| &text[at..]).and_then(|time| time.find(['+', '-', 'Z'])) {
                Some(at) => {
                    let at = text.find('T').unwrap_or_default() + at;
                    let offset = match &text[at..] {
                        "Z" => Offset::UTC,
                        other => parse_offset(other).ok_or_else(bad)?,
                    };
                    (&text[..at], Some(offset))
                }
                None => (text, None),
            };
        if !local.contains('T') {
            return Err(bad());
        }
        Ok(Moment { local: local.parse().map_err(|_| bad())?, offset })
    }
}

fn parse_offset(text: &str) -> Option<Offset> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let seconds = hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60;
    Offset::from_seconds(sign * seconds).ok()
}

impl Scalar for HolidayDate {
    const NAME: &'static str = "holiday-date";

    fn parse(text: &str) -> Result<HolidayDate, Problem> {
        let yearly = text.split_once('-').filter(|(month, day)| month.len() == 2 && day.len() == 2);
        let Some((month, day)) = yearly else {
            return Date::parse(text).map(|date| HolidayDate::Once(date.0));
        };
        let bad = || Problem::new(Code::BadDate).with("suggestion", "");
        let (month, day) = (month.parse().map_err(|_| bad())?, day.parse().map_err(|_| bad())?);
        // A leap year knows every day.
        civil::Date::new(2024, month, day).map_err(|_| bad())?;
        Ok(HolidayDate::Yearly { month, day })
    }
}

impl Scalar for Period {
    const NAME: &'static str = "period";

    fn parse(text: &str) -> Result<Period, Problem> {
        let bad = || Problem::new(Code::BadPeriod);
        let (count, unit) = match text.split_once(' ') {
            Some((count, unit)) => (count.parse().map_err(|_| bad())?, unit),
            None => (1, text),
        };
        let unit = match unit {
            "day" | "days" => PeriodUnit::Day,
            "week" | "weeks" => PeriodUnit::Week,
            "month" | "months" => PeriodUnit::Month,
            "year" | "years" => PeriodUnit::Year,
            _ => return Err(bad()),
        };
        if count == 0 { Err(bad()) } else { Ok(Period { count, unit }) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.local.strftime("%Y-%m-%dT%H:%M"))?;
        if let Some(offset) = self.offset {
            let minutes = offset.seconds() / 60;
            let sign = if minutes < 0 { '-' } else { '+' };
            write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)?;
        }
        Ok(())
    }
}

impl fmt::Display for HolidayDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HolidayDate::Once(date) => date.fmt(f),
            HolidayDate::Yearly { month, day } => write!(f, "{month:02}-{day:02}"),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            PeriodUnit::Day => "day",
            PeriodUnit::Week => "week",
            PeriodUnit::Month => "month",
            PeriodUnit::Year => "year",
        };
        match self.count {
            1 => f.write_str(unit),
            count => write!(f, "{count} {unit}s"),
        }
    }
}

scalar!(Date);
scalar!(Moment);
scalar!(HolidayDate);
scalar!(Period);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_iso_days_are_read_and_others_are_suggested_where_clear() {
        assert!(Date::parse("2026-02-28").is_ok());
        for (typed, meant) in [
            ("2026-02-30", ""),
            ("28/02/2026", "2026-02-28"),
            ("02/03/2026", ""),
            ("2026/2/3", "2026-02-03"),
            ("soon", ""),
        ] {
            let problem = Date::parse(typed).unwrap_err();
            assert_eq!(problem.arguments[0].1.to_string(), meant, "{typed}");
        }
    }

    #[test]
    fn moments_keep_the_offset_that_was_typed() {
        for text in ["2026-11-09T10:00", "2026-11-09T10:00-03:00", "2026-11-09T10:00+05:30"] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), text);
        }
        assert!(Moment::parse("2026-11-09").is_err());
        assert!(Moment::parse("2026-11-09T25:00").is_err());
        assert!(Moment::parse("2026-11-09T10:00-99:00").is_err());
    }

    #[test]
    fn holidays_are_of_one_year_or_of_every_year() {
        for text in ["2026-11-22", "12-25", "02-29"] {
            assert_eq!(HolidayDate::parse(text).unwrap().to_string(), text);
        }
        assert!(HolidayDate::parse("13-01").is_err());
        assert!(HolidayDate::parse("02-30").is_err());
    }

    #[test]
    fn periods() {
        assert_eq!(Period::parse("3 months").unwrap().to_string(), "3 months");
        assert_eq!(Period::parse("week").unwrap().to_string(), "week");
        assert!(Period::parse("0 weeks").is_err());
        assert!(Period::parse("fortnight").is_err());
    }
}
