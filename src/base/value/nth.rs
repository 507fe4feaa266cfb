//! Which of a month's days of one name.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// Which of a month's Mondays, Tuesdays and so on: `1` to `5`, or `last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nth {
    /// The first to the fifth, 1 to 5; not every month has a fifth.
    Count(i8),
    /// The last, the fourth or the fifth.
    Last,
}

impl Scalar for Nth {
    const NAME: &'static str = "nth";

    fn parse(text: &str) -> Result<Nth, Problem> {
        if text == "last" {
            return Ok(Nth::Last);
        }
        let count = text.parse().ok().filter(|count| text.len() == 1 && (1..=5).contains(count));
        count.map(Nth::Count).ok_or_else(|| Problem::new(Code::BadNth).with("suggestion", suggestion(text)))
    }
}

/// What was probably meant by a number written in words or letters, in English, Portuguese or Spanish.
fn suggestion(text: &str) -> &'static str {
    match text.to_lowercase().as_str() {
        "1st" | "first" | "primeira" | "primeiro" | "primer" | "primero" => "1",
        "2nd" | "second" | "segunda" | "segundo" => "2",
        "3rd" | "third" | "terceira" | "terceiro" | "tercer" | "tercero" => "3",
        "4th" | "fourth" | "quarta" | "quarto" | "cuarto" => "4",
        "5th" | "fifth" | "quinta" | "quinto" => "5",
        "last" | "-1" | "final" | "última" | "ultima" | "último" | "ultimo" => "last",
        _ => "",
    }
}

impl fmt::Display for Nth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Nth::Count(count) => count.fmt(f),
            Nth::Last => f.write_str("last"),
        }
    }
}

scalar!(Nth);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_the_last_are_read_and_others_are_suggested_where_clear() {
        for text in ["1", "2", "3", "4", "5", "last"] {
            assert_eq!(Nth::parse(text).unwrap().to_string(), text);
        }
        for (typed, meant) in [
            ("0", ""),
            ("6", ""),
            ("-1", "last"),
            ("Last", "last"),
            ("última", "last"),
            ("3rd", "3"),
            ("", ""),
        ] {
            let problem = Nth::parse(typed).unwrap_err();
            assert_eq!(problem.arguments[0].1.to_string(), meant, "{typed}");
        }
    }
}
