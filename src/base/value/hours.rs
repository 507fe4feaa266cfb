//! Opening hours: days of the week, and ranges within a day.

use std::fmt;

use jiff::civil::{Time, Weekday};

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// One day of the week or a span of days, named in English, Portuguese or Spanish: `mon-fri`, `seg-sex`, `lun`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DaySpan {
    /// The first day.
    pub first: Weekday,
    /// The last day; before the first where the span runs over a Sunday.
    pub last: Weekday,
}

/// One day of the week, named as in a [`DaySpan`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WeekdayName(pub Weekday);

/// A range of opening hours within a day: `08:00-18:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HoursRange {
    /// When it opens.
    pub from: Time,
    /// When it closes; later than `from`. Midnight is written `24:00` and kept as 23:59:59.
    pub to: Time,
}

impl HoursRange {
    /// Whether it closes with the day.
    pub fn ends_at_midnight(self) -> bool {
        self.to.second() == 59
    }
}

impl DaySpan {
    /// The days, first to last.
    pub fn days(self) -> Vec<Weekday> {
        let mut days = vec![self.first];
        let mut day = self.first;
        while day != self.last {
            day = day.next();
            days.push(day);
        }
        days
    }
}

/// The day of a name in English, Portuguese or Spanish, in full or its first three letters.
fn weekday(name: &str) -> Option<Weekday> {
    use unicode_normalization::UnicodeNormalization as _;
    let plain: String = name.nfd().filter(char::is_ascii).collect::<String>().to_ascii_lowercase();
    Some(match plain.as_str() {
        "mon" | "monday" | "seg" | "segunda" | "lun" | "lunes" => Weekday::Monday,
        "tue" | "tuesday" | "ter" | "terca" | "mar" | "martes" => Weekday::Tuesday,
        "wed" | "wednesday" | "qua" | "quarta" | "mie" | "miercoles" => Weekday::Wednesday,
        "thu" | "thursday" | "qui" | "quinta" | "jue" | "jueves" => Weekday::Thursday,
        "fri" | "friday" | "sex" | "sexta" | "vie" | "viernes" => Weekday::Friday,
        "sat" | "saturday" | "sab" | "sabado" => Weekday::Saturday,
        "sun" | "sunday" | "dom" | "domingo" => Weekday::Sunday,
        _ => return None,
    })
}

/// The English short name that records are normalised to, also the key of the interface words.
pub fn weekday_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

impl Scalar for DaySpan {
    const NAME: &'static str = "day-span";

    fn parse(text: &str) -> Result<DaySpan, Problem> {
        let bad = || Problem::new(Code::BadDays);
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        Ok(DaySpan {
            first: weekday(first.trim()).ok_or_else(bad)?,
            last: weekday(last.trim()).ok_or_else(bad)?,
        })
    }
}

impl Scalar for WeekdayName {
    const NAME: &'static str = "weekday";

    fn parse(text: &str) -> Result<WeekdayName, Problem> {
        weekday(text.trim()).map(WeekdayName).ok_or_else(|| Problem::new(Code::BadDays))
    }
}

impl fmt::Display for WeekdayName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(weekday_name(self.0))
    }
}

impl Scalar for HoursRange {
    const NAME: &'static str = "hours";

    fn parse(text: &str) -> Result<HoursRange, Problem> {
        let bad = || Problem::new(Code::BadHours);
        let (from, to) = text.split_once(['-', '–']).ok_or_else(bad)?;
        let (from, to) = (clock(from.trim()).ok_or_else(bad)?, clock(to.trim()).ok_or_else(bad)?);
        if from < to { Ok(HoursRange { from, to }) } else { Err(bad()) }
    }
}

fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !two(minute) || !(two(hour) || (hour.len() == 1 && hour.bytes().all(|b| b.is_ascii_digit()))) {
        return None;
    }
    match (hour.parse().ok()?, minute.parse().ok()?) {
        (24, 0) => Time::new(23, 59, 59, 0).ok(),
        (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
    }
}

impl fmt::Display for DaySpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(weekday_name(self.first))?;
        if self.first != self.last {
            write!(f, "-{}", weekday_name(self.last))?;
        }
        Ok(())
    }
}

impl fmt::Display for HoursRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end =
            if self.ends_at_midnight() { "24:00".to_owned() } else { self.to.strftime("%H:%M").to_string() };
        write!(f, "{}-{end}", self.from.strftime("%H:%M"))
    }
}

impl PartialOrd for DaySpan {
    fn partial_cmp(&self, other: &DaySpan) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DaySpan {
    fn cmp(&self, other: &DaySpan) -> std::cmp::Ordering {
        let key = |span: &DaySpan| (span.first.to_monday_zero_offset(), span.last.to_monday_zero_offset());
        key(self).cmp(&key(other))
    }
}

scalar!(DaySpan);
scalar!(WeekdayName);
scalar!(HoursRange);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_three_languages() {
        for text in ["mon-fri", "seg-sex", "lun-vie", "segunda-sexta", "Mon-Fri"] {
            assert_eq!(DaySpan::parse(text).unwrap().to_string(), "mon-fri", "{text}");
        }
        assert_eq!(DaySpan::parse("sáb").unwrap().to_string(), "sat");
        assert_eq!(DaySpan::parse("sat-mon").unwrap().days().len(), 3);
        assert!(DaySpan::parse("weekdays").is_err());
    }

    #[test]
    fn hours_must_run_forward() {
        assert_eq!(HoursRange::parse("8:00-18:00").unwrap().to_string(), "08:00-18:00");
        assert_eq!(HoursRange::parse("00:00-24:00").unwrap().to_string(), "00:00-24:00");
        for bad in ["18:00-08:00", "08:00", "8-18", "08:00-25:00", "08:60-09:00"] {
            assert!(HoursRange::parse(bad).is_err(), "{bad}");
        }
    }
}
