//! The calendars of public holidays that come with the program: their dates against published lists, and that none of
//! their rules is empty, double or without a source.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::civil::{Date, Weekday};
use onramp::base::locale::Locale;
use onramp::base::text::Source;
use onramp::base::yaml::read;
use onramp::engine::plan::{Holiday, days_of};
use onramp::model::record::{HolidayCalendar, HolidayRule};

/// The calendars that there are; a new one is entered here.
const CALENDARS: &[&str] = &["BR", "BR-SP", "BR-SP-campinas", "ES", "PT", "US"];

fn text(code: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/holidays/{code}.yaml"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn calendar(code: &str) -> HolidayCalendar {
    let read = read::<HolidayCalendar>(&Source::new(format!("content/holidays/{code}.yaml"), text(code)));
    assert!(read.diagnostics.is_empty(), "{code}: {:?}", read.diagnostics);
    read.value.value
}

fn english(holiday: &Holiday) -> &str {
    holiday.name.get(&Locale::english()).unwrap_or_default()
}

/// The dates of the holidays of some names, in the order of the year, as `month-day`.
fn named(calendar: &HolidayCalendar, year: i16, names: &[&str]) -> Vec<String> {
    let days = days_of(calendar, year);
    let wanted = days.iter().filter(|holiday| names.contains(&english(holiday)));
    wanted.map(|holiday| holiday.date.strftime("%m-%d").to_string()).collect()
}

fn weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn every_calendar_is_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/holidays");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut codes: Vec<String> =
        names.map(|name| name.to_string_lossy().trim_end_matches(".yaml").to_owned()).collect();
    codes.sort();
    assert_eq!(codes, CALENDARS);
}

#[test]
fn ten_years_of_easter_days_in_brazil_portugal_and_spain() {
    // Carnival Tuesday, Maundy Thursday, Good Friday, Easter Sunday and Corpus Christi.
    let years: [(i16, [&str; 5]); 10] = [
        (2024, ["02-13", "03-28", "03-29", "03-31", "05-30"]),
        (2025, ["03-04", "04-17", "04-18", "04-20", "06-19"]),
        (2026, ["02-17", "04-02", "04-03", "04-05", "06-04"]),
        (2027, ["02-09", "03-25", "03-26", "03-28", "05-27"]),
        (2028, ["02-29", "04-13", "04-14", "04-16", "06-15"]),
        (2029, ["02-13", "03-29", "03-30", "04-01", "05-31"]),
        (2030, ["03-05", "04-18", "04-19", "04-21", "06-20"]),
        (2031, ["02-25", "04-10", "04-11", "04-13", "06-12"]),
        (2032, ["02-10", "03-25", "03-26", "03-28", "05-27"]),
        (2033, ["03-01", "04-14", "04-15", "04-17", "06-16"]),
    ];
    let (brazil, campinas) = (calendar("BR"), calendar("BR-SP-campinas"));
    let (portugal, spain) = (calendar("PT"), calendar("ES"));
    for (year, [carnival, maundy, friday, easter, corpus]) in years {
        let names = ["Carnival Tuesday", "Maundy Thursday", "Good Friday", "Easter Sunday", "Corpus Christi"];
        assert_eq!(named(&brazil, year, &names), [carnival, friday, corpus], "BR {year}");
        assert_eq!(named(&campinas, year, &names), [corpus], "Campinas {year}");
        assert_eq!(named(&portugal, year, &names), [carnival, friday, easter, corpus], "PT {year}");
        assert_eq!(named(&spain, year, &names), [maundy, friday], "ES {year}");
    }
}

#[test]
fn federal_holidays_are_those_of_the_published_lists() {
    // Office of Personnel Management, Federal Holidays; New Year's Day of 2022 and 2028 stands in the year before.
    let years: [(i16, &str); 11] = [
        (2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25"),
        (2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
        (2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"),
        (2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"),
        (2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
        (2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
        (2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
        (2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
        (2028, "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"),
        (2029, "01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25"),
        (2030, "01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
    ];
    let calendar = calendar("US");
    for (year, published) in years {
        let days = days_of(&calendar, year);
        assert!(days.iter().all(|holiday| !weekend(holiday.date)), "{year}: {days:?}");
        let dates: Vec<String> =
            days.iter().map(|holiday| holiday.date.strftime("%m-%d").to_string()).collect();
        assert_eq!(dates.join(" "), published, "{year}");
    }
}

#[test]
fn what_is_a_holiday_by_law_and_what_by_choice() {
    let split = |code: &str, year: i16| -> (String, String) {
        let days = days_of(&calendar(code), year);
        let of = |optional: bool| {
            let days = days.iter().filter(|holiday| holiday.optional == optional);
            days.map(|holiday| holiday.date.strftime("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
        };
        (of(false), of(true))
    };
    // Portaria MGI 11.460/2025, without the days that are the civil service's own.
    let brazil = "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25";
    assert_eq!(split("BR", 2026), (brazil.to_owned(), "02-16 02-17 02-18 06-04".to_owned()));
    assert_eq!(split("BR-SP", 2026), ("07-09".to_owned(), String::new()));
    assert_eq!(split("BR-SP-campinas", 2026), ("06-04 08-12 12-08".to_owned(), String::new()));
    // Código do Trabalho, articles 234 and 235.
    let portugal = "01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25";
    assert_eq!(split("PT", 2026), (portugal.to_owned(), "02-17".to_owned()));
    // BOE-A-2025-21667; holidays on Sundays are left to the communities, and stand on their Sunday.
    let spain = "01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25";
    assert_eq!(split("ES", 2026), (spain.to_owned(), "03-19 04-02 07-25".to_owned()));
}

#[test]
fn new_laws_do_not_reach_back() {
    let has = |code: &str, year: i16, name: &str| !named(&calendar(code), year, &[name]).is_empty();
    let cases = [
        ("BR", "Black Awareness Day", 2023, 2024),
        ("BR-SP", "Black Awareness Day", 2022, 2023),
        ("BR-SP-campinas", "Evangelicals' Day", 2025, 2026),
        ("US", "Juneteenth", 2020, 2021),
    ];
    for (code, name, without, with) in cases {
        assert!(!has(code, without, name), "{code} {without}: {name}");
        assert!(has(code, with, name), "{code} {with}: {name}");
    }
    // From then on it is the nation's.
    assert!(!has("BR-SP", 2024, "Black Awareness Day"));
}

#[test]
fn every_rule_gives_one_day_in_each_of_its_years() {
    let mut looked_at = 0;
    for code in CALENDARS {
        for rule in &calendar(code).days {
            // Where it falls, for the day off may lie in another year.
            let falls = HolidayRule { observed: None, ..rule.clone() };
            let falls = HolidayCalendar { schema: Some(1), days: vec![falls] };
            for year in 2024..=2035 {
                let counts =
                    rule.from.is_none_or(|from| from <= year) && rule.until.is_none_or(|until| year <= until);
                assert_eq!(days_of(&falls, year).len(), usize::from(counts), "{code} {year}: {rule:?}");
                looked_at += usize::from(counts);
            }
        }
    }
    assert!(looked_at > 600, "only {looked_at} days");
}

#[test]
fn no_two_rules_of_a_calendar_give_the_same_day() {
    for code in CALENDARS {
        let calendar = calendar(code);
        for year in 2016..=2035 {
            let mut seen: BTreeMap<Date, String> = BTreeMap::new();
            for holiday in days_of(&calendar, year) {
                let name = english(&holiday).to_owned();
                // Easter does meet fixed days, as 21 April 2000 was Good Friday in Brazil, but not in these years.
                let earlier = seen.insert(holiday.date, name.clone());
                assert_eq!(earlier, None, "{code} {}: {name}", holiday.date);
            }
        }
    }
}

#[test]
fn every_calendar_names_its_source_and_its_days_in_three_languages() {
    for code in CALENDARS {
        let text = text(code);
        let head: Vec<&str> = text.lines().take_while(|line| !line.starts_with("days:")).collect();
        let cited = head.iter().any(|line| line.starts_with('#') && line.contains("https://"));
        assert!(cited, "{code} cites no page");
        assert!(
            head.iter().any(|line| line.contains("Right for")),
            "{code} does not say since when it is right"
        );
        for rule in calendar(code).days {
            for locale in ["en", "pt-BR", "es"] {
                let name = rule.name.as_ref().and_then(|name| name.get(&locale.parse().unwrap()));
                assert!(name.is_some_and(|name| !name.is_empty()), "{code}, {locale}: {rule:?}");
            }
        }
    }
}
