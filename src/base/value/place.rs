//! Countries and time zones.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// A country by its ISO 3166-1 code of two letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(String);

/// A time zone by its IANA name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeZone(String);

impl Country {
    /// The code, such as `BR`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether its people print on US letter and not on A4 (the countries of CLDR's paper size data).
    pub fn uses_letter(&self) -> bool {
        matches!(
            self.0.as_str(),
            "US" | "CA" | "MX" | "CO" | "VE" | "CL" | "PH" | "PR" | "CR" | "GT" | "NI" | "PA" | "SV" | "BZ"
        )
    }
}

impl TimeZone {
    /// The zone's name, such as `America/Sao_Paulo`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The zone's rules, from the data in the program.
    pub fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZoneDatabase::bundled().get(&self.0).unwrap_or(jiff::tz::TimeZone::UTC)
    }
}

impl Scalar for Country {
    const NAME: &'static str = "country";

    fn parse(text: &str) -> Result<Country, Problem> {
        if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Country(text.to_owned()))
        } else {
            Err(Problem::new(Code::BadCountry))
        }
    }
}

impl Scalar for TimeZone {
    const NAME: &'static str = "time-zone";

    fn parse(text: &str) -> Result<TimeZone, Problem> {
        // The data in the program, never the machine's: the same input must give the same output everywhere.
        match jiff::tz::TimeZoneDatabase::bundled().get(text) {
            Ok(zone) if zone.iana_name() == Some(text) => Ok(TimeZone(text.to_owned())),
            Ok(zone) => {
                let name = zone.iana_name().unwrap_or_default().to_owned();
                Err(Problem::new(Code::BadTimeZone).with("suggestion", name))
            }
            Err(_) => Err(Problem::new(Code::BadTimeZone).with("suggestion", similar_zone(text))),
        }
    }
}

fn similar_zone(text: &str) -> String {
    let database = jiff::tz::TimeZoneDatabase::bundled();
    let typed = text.replace(' ', "_");
    let best = database
        .available()
        .map(|name| (strsim::jaro_winkler(&typed, name.as_str()), name.as_str().to_owned()))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness > 0.85).map_or(String::new(), |(_, name)| name)
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Country);
scalar!(TimeZone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_come_from_the_bundled_data() {
        assert!(TimeZone::parse("America/Sao_Paulo").is_ok());
        let problem = TimeZone::parse("America/Sao Paolo").unwrap_err();
        assert_eq!(problem.arguments[0].1.to_string(), "America/Sao_Paulo");
        assert!(TimeZone::parse("Brasília").is_err());
    }
}
