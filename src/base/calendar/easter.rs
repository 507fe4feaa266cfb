//! The day of Easter, on which many holidays hang.

use jiff::civil::Date;

/// The first whole year of the Gregorian calendar, and the first for which its Easter is defined.
const FIRST_YEAR: i16 = 1583;

/// Easter Sunday of the Gregorian calendar; `None` before 1583 and after the last year that a [`Date`] can hold.
///
/// The anonymous Gregorian computus, published in Nature 13 (1876), page 487, and in Jean Meeus, Astronomical
/// Algorithms, chapter 8. It is right for every year without exceptions; its letters are kept here, so that both can be
/// laid side by side.
pub fn easter(year: i16) -> Option<Date> {
    if year < FIRST_YEAR {
        return None;
    }
    let y = i32::from(year);
    // The year's place in the Moon's cycle of 19 years.
    let a = y % 19;
    // The century, and the leap days that were left out in it.
    let (b, c) = (y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    // Days from 21 March to the full moon of the calendar.
    let h = (19 * a + b - d - g + 15) % 30;
    // Days from there to the Sunday after it.
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    // One week earlier where the full moon would come too late.
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::{Weekday, date};

    use super::*;

    #[test]
    fn easter_falls_on_the_published_days() {
        // United States Census Bureau, "Easter Dates from 1600 to 2099".
        let published = [
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2031, 4, 13),
            (2032, 3, 28),
            (2033, 4, 17),
            (2034, 4, 9),
            (2035, 3, 25),
        ];
        for (year, month, day) in published {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn the_exceptions_of_simpler_methods_are_right() {
        // Gauss' first formula is a week late in 1954 and 1981; the others are the earliest and latest days there are.
        for (year, month, day) in
            [(1954, 4, 18), (1981, 4, 19), (1818, 3, 22), (2285, 3, 22), (1943, 4, 25), (2038, 4, 25)]
        {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    #[test]
    fn easter_is_a_sunday_after_the_20th_of_march_in_every_year() {
        let mut seen: BTreeMap<(i8, i8), u32> = BTreeMap::new();
        for year in FIRST_YEAR..=9999 {
            let day = easter(year).unwrap();
            assert_eq!(day.weekday(), Weekday::Sunday, "{day}");
            *seen.entry((day.month(), day.day())).or_default() += 1;
        }
        assert_eq!(seen.len(), 35);
        assert_eq!(seen.keys().next(), Some(&(3, 22)));
        assert_eq!(seen.keys().next_back(), Some(&(4, 25)));
    }

    #[test]
    fn years_without_a_gregorian_easter_have_none() {
        for year in [i16::MIN, -1, 0, 1582, 10_000, i16::MAX] {
            assert_eq!(easter(year), None);
        }
    }
}
