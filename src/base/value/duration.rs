//! Spans of time in a plan, and anchors in it.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// A span of time as records write it. Working units count the working time of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duration {
    /// Working time: `30m`, `4h`, `2d`, `1w`, or a sum such as `1d 4h`. A day is the calendar's longest weekday, a
    /// week five of them, so both stay apart from minutes until a calendar is known.
    Working {
        /// Weeks of five days.
        weeks: u32,
        /// Days.
        days: u32,
        /// Minutes beside them.
        minutes: u32,
    },
    /// Calendar days: `30cd`.
    CalendarDays(u32),
}

/// A day that hangs on another: `go-live + 30cd`, `target`, `2026-11-16 - 1d`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Anchor {
    /// A task's id, the name of a date in onboarding.yaml, or an ISO date.
    pub to: String,
    /// How long after it (or before it, where `before` is set).
    pub offset: Option<Duration>,
    /// The offset counts backwards.
    pub before: bool,
}

impl Scalar for Duration {
    const NAME: &'static str = "duration";

    fn parse(text: &str) -> Result<Duration, Problem> {
        read(text).ok_or_else(|| Problem::new(Code::BadDuration))
    }
}

fn read(text: &str) -> Option<Duration> {
    if let Some(days) = text.strip_suffix("cd") {
        return number(days).map(Duration::CalendarDays);
    }
    let (mut weeks, mut days, mut minutes) = (0u32, 0u32, 0u32);
    let mut smallest = u8::MAX;
    for part in text.split_whitespace() {
        let (at, _) = part.char_indices().next_back()?;
        let (count, unit) = part.split_at(at);
        let count = number(count)?;
        let rank = match unit {
            "w" => 3,
            "d" => 2,
            "h" => 1,
            "m" => 0,
            _ => return None,
        };
        // Units fall from left to right: `4h 1d` is more likely a slip than a wish.
        if rank >= smallest {
            return None;
        }
        smallest = rank;
        match rank {
            3 => weeks = count,
            2 => days = count,
            1 => minutes = minutes.checked_add(count.checked_mul(60)?)?,
            _ => minutes = minutes.checked_add(count)?,
        }
    }
    (smallest != u8::MAX).then_some(Duration::Working { weeks, days, minutes })
}

/// Digits only, and no more than a plan can hold.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|count| digits && *count <= 100_000)
}

impl Scalar for Anchor {
    const NAME: &'static str = "anchor";

    fn parse(text: &str) -> Result<Anchor, Problem> {
        let bad = || Problem::new(Code::BadAnchor);
        let (to, rest, before) = match (text.split_once(" + "), text.split_once(" - ")) {
            (Some((to, rest)), _) => (to, Some(rest), false),
            (None, Some((to, rest))) => (to, Some(rest), true),
            (None, None) => (text, None, false),
        };
        let plain = !to.is_empty() && to.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
        let offset = rest.map(|rest| read(rest).ok_or_else(bad)).transpose()?;
        if plain { Ok(Anchor { to: to.to_owned(), offset, before }) } else { Err(bad()) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Duration::CalendarDays(days) => write!(f, "{days}cd"),
            Duration::Working { weeks, days, minutes } => {
                let parts = [(weeks, "w"), (days, "d"), (minutes / 60, "h"), (minutes % 60, "m")];
                let texts: Vec<String> =
                    parts.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n}{unit}")).collect();
                f.write_str(if texts.is_empty() { "0m" } else { "" })?;
                f.write_str(&texts.join(" "))
            }
        }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to)?;
        match self.offset {
            Some(offset) => write!(f, " {} {offset}", if self.before { '-' } else { '+' }),
            None => Ok(()),
        }
    }
}

scalar!(Duration);
scalar!(Anchor);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_and_print() {
        for text in ["30m", "4h", "2d", "1w", "30cd", "1d 4h", "1w 2d 3h 4m", "0m"] {
            assert_eq!(Duration::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Duration::parse("90m").unwrap().to_string(), "1h 30m");
        for bad in ["", "4", "h", "4h 1d", "1.5h", "-1d", "2 d", "9999999d", "4é"] {
            assert!(Duration::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn anchors_read_and_print() {
        for text in ["go-live + 30cd", "target", "2026-11-16 - 1d"] {
            assert_eq!(Anchor::parse(text).unwrap().to_string(), text);
        }
        assert!(Anchor::parse("go-live + soon").is_err());
        assert!(Anchor::parse("").is_err());
    }
}
