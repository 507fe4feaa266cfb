//! Until when makers support their operating systems.

use jiff::ToSpan as _;

use crate::base::value::{Date, Scalar as _};
use crate::model::record::{Device, Intake};

/// How far ahead one looks, in days: as far as for warranties and contracts.
const AHEAD: i32 = 90;

/// A device whose operating system is not mended any more, or not for long.
#[derive(Debug, Clone, PartialEq)]
pub struct SupportEnd<'i> {
    /// Its place among the devices.
    pub index: usize,
    /// The device.
    pub device: &'i Device,
    /// The last day of the maker's support.
    pub on: Date,
    /// How many days are left; negative where it is over.
    pub days: i64,
}

/// The devices whose operating system is supported for 90 days at most, or no more, in the order of the record.
pub fn support_ending(intake: &Intake, as_of: Date) -> Vec<SupportEnd<'_>> {
    let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices).enumerate();
    let ending = devices.filter_map(|(index, device)| {
        let on = support_ends(device.os.as_deref()?)?;
        let days = as_of.0.until(on.0).ok()?.get_days();
        (on.0 <= as_of.0.saturating_add(AHEAD.days())).then(|| SupportEnd {
            index,
            device,
            on,
            days: i64::from(days),
        })
    });
    ending.collect()
}

/// The last day of security updates by the name of the system, the more exact name first.
///
/// Source: Microsoft's lifecycle pages, "extended end date" (for Windows 10, Home and Pro, the end of its last version),
/// <https://learn.microsoft.com/lifecycle/products/>, looked up on 2026-11-26. Paid extensions and the long-term
/// editions of Windows 10 are other products and not in here; Windows 11 ends version by version, which records do not
/// name.
const ENDS: &[(&str, &str)] = &[
    ("windows server 2008", "2020-01-14"),
    ("windows server 2012", "2023-10-10"),
    ("windows server 2016", "2027-01-12"),
    ("windows server 2019", "2029-01-09"),
    ("windows server 2022", "2031-10-14"),
    ("windows 7", "2020-01-14"),
    ("windows 8", "2023-01-10"),
    ("windows 10", "2025-10-14"),
];

/// The last day on which the maker of an operating system mends it; `None` where that is not known here.
fn support_ends(os: &str) -> Option<Date> {
    let os = os.to_lowercase();
    if ["ltsc", "ltsb", "iot", "esu"].iter().any(|other| os.contains(other)) {
        return None;
    }
    let (_, day) = ENDS.iter().find(|(name, _)| {
        // "Windows 7" is no "Windows 70".
        os.find(name).is_some_and(|at| !os[at + name.len()..].starts_with(|c: char| c.is_ascii_digit()))
    })?;
    Date::parse(day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_known_by_the_name_that_people_type() {
        let ends = |os| support_ends(os).map(|day| day.to_string());
        assert_eq!(ends("Windows Server 2016 Standard").as_deref(), Some("2027-01-12"));
        assert_eq!(ends("windows server 2012 R2").as_deref(), Some("2023-10-10"));
        assert_eq!(ends("Microsoft Windows 10 Pro").as_deref(), Some("2025-10-14"));
        for other in ["Windows 10 Enterprise LTSC 2021", "Windows 11 Pro", "Windows 100", "Debian 12", ""] {
            assert_eq!(ends(other), None, "{other}");
        }
    }

    #[test]
    fn every_day_of_the_table_is_one() {
        assert!(ENDS.iter().all(|(_, day)| Date::parse(day).is_ok()));
    }
}
