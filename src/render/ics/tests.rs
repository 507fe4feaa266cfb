use super::*;
use crate::base::locale::Locale;
use crate::base::value::{self, Id, Scalar as _};

fn date(text: &str) -> value::Date {
    value::Date::parse(text).unwrap()
}

fn timed(at: &str, zone: &str) -> Event {
    Event {
        id: "kickoff".to_owned(),
        title: "Kick-off".to_owned(),
        notes: Vec::new(),
        place: None,
        when: When::Time { at: at.parse().unwrap(), zone: zone.to_owned(), minutes: 60 },
        repeats: None,
        tentative: false,
    }
}

fn calendar(events: Vec<Event>) -> EventCalendar {
    EventCalendar {
        client: Id::parse("acme").unwrap(),
        locale: Locale::english(),
        name: "Onboarding".to_owned(),
        domain: "msp.example".to_owned(),
        as_of: date("2026-11-22"),
        events,
    }
}

fn written(calendar: &EventCalendar) -> String {
    String::from_utf8(write(calendar)).unwrap()
}

/// The lines as a reader puts them together again.
fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The value of a property as a reader takes it.
fn value_of(text: &str, name: &str) -> String {
    let lines = unfolded(text);
    let line = lines.iter().find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
    let mut out = String::new();
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n') => out.push('\n'),
                Some(c) => out.push(c),
                None => {}
            },
            c => out.push(c),
        }
    }
    out
}

#[test]
fn a_meeting_is_written_in_its_own_zone() {
    let text = written(&calendar(vec![timed("2026-11-09T10:00", "Europe/Madrid")]));
    for line in [
        "METHOD:PUBLISH",
        "UID:acme-kickoff@msp.example",
        "SEQUENCE:2517",
        "DTSTAMP:20261122T000000Z",
        "DTSTART;TZID=Europe/Madrid:20261109T100000",
        "DTEND;TZID=Europe/Madrid:20261109T110000",
        "STATUS:CONFIRMED",
    ] {
        assert!(unfolded(&text).iter().any(|one| one == line), "{line}\n{text}");
    }
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn a_day_later_the_sequence_is_greater() {
    let of = |day: &str| {
        let calendar = EventCalendar { as_of: date(day), ..calendar(vec![timed("2026-11-09T10:00", "UTC")]) };
        value_of(&written(&calendar), "SEQUENCE").parse::<i64>().unwrap()
    };
    assert_eq!(of("2026-11-23"), of("2026-11-22") + 1);
    assert_eq!(of("1999-01-01"), 0);
}

#[test]
fn a_whole_day_ends_on_the_next_and_makes_nobody_busy() {
    let day =
        Event { when: When::Day(date("2026-12-31")), tentative: true, ..timed("2026-11-09T10:00", "UTC") };
    let text = written(&calendar(vec![day]));
    assert!(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), "{text}");
    assert!(text.contains("STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT\r\n"), "{text}");
    assert!(!text.contains("VTIMEZONE"));
}

#[test]
fn the_end_is_right_where_the_clocks_change_in_between() {
    // 25 October 2026, 02:30 summer time; an hour later it is 02:30 again.
    let text = written(&calendar(vec![timed("2026-10-25T02:30", "Europe/Madrid")]));
    assert!(text.contains("DTEND;TZID=Europe/Madrid:20261025T023000"), "{text}");
}

#[test]
fn repeating_meetings_never_leave_a_month_out() {
    let of = |first: &str, every: &str| {
        let when =
            When::Time { at: format!("{first}T10:00").parse().unwrap(), zone: "UTC".into(), minutes: 60 };
        let repeats = Period::parse(every).ok();
        value_of(
            &written(&calendar(vec![Event { when, repeats, ..timed("2026-11-09T10:00", "UTC") }])),
            "RRULE",
        )
    };
    assert_eq!(of("2027-02-15", "3 months"), "FREQ=MONTHLY;INTERVAL=3");
    assert_eq!(of("2026-12-15", "month"), "FREQ=MONTHLY");
    assert_eq!(of("2026-12-15", "week"), "FREQ=WEEKLY");
    assert_eq!(of("2026-12-15", "2 weeks"), "FREQ=WEEKLY;INTERVAL=2");
    assert_eq!(of("2026-12-31", "month"), "FREQ=MONTHLY;BYMONTHDAY=-1");
    assert_eq!(of("2026-12-30", "month"), "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    assert_eq!(of("2026-11-29", "3 months"), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29;BYSETPOS=-1");
    assert_eq!(of("2028-02-29", "year"), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
    assert_eq!(of("2027-05-31", "year"), "FREQ=YEARLY");
}

#[test]
fn no_line_is_longer_than_75_bytes_and_no_character_is_torn() {
    for filler in ["é", "漢", "🙂", "a"] {
        for offset in 0..5 {
            let title = format!("{}{}", "x".repeat(offset), filler.repeat(200));
            let mut event = timed("2026-11-09T10:00", "UTC");
            event.title = title.clone();
            let bytes = write(&calendar(vec![event]));
            for line in bytes.split(|b| *b == b'\n') {
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                assert!(line.len() <= 75, "{}", line.len());
                assert!(std::str::from_utf8(line).is_ok(), "a character is torn");
            }
            assert_eq!(value_of(&String::from_utf8(bytes).unwrap(), "SUMMARY"), title);
        }
    }
}

#[test]
fn hostile_texts_come_back_as_typed_and_make_no_property() {
    let hostile = "a;b,c\\d\\n:\"é\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:x@y.example";
    let mut event = timed("2026-11-09T10:00", "UTC");
    event.title = hostile.to_owned();
    event.notes = vec![hostile.to_owned()];
    event.place = Some(hostile.to_owned());
    let text = written(&EventCalendar { name: hostile.to_owned(), ..calendar(vec![event]) });
    for name in ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME"] {
        assert_eq!(value_of(&text, name), hostile, "{name}");
    }
    let begins = unfolded(&text).iter().filter(|line| line.starts_with("BEGIN:VEVENT")).count();
    assert_eq!(begins, 1);
    assert!(!unfolded(&text).iter().any(|line| line.starts_with("ATTENDEE")));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
}

#[test]
fn all_kinds_of_line_end_are_one_and_other_control_characters_are_none() {
    let mut event = timed("2026-11-09T10:00", "UTC");
    event.title = "a\r\nb\rc\u{2028}d\u{85}e\u{0}\u{7}f\tg".to_owned();
    assert_eq!(value_of(&written(&calendar(vec![event])), "SUMMARY"), "a\nb\nc\nd\nef\tg");
}

#[test]
fn only_a_web_address_is_a_link() {
    let of = |place: &str| {
        let event = Event { place: Some(place.to_owned()), ..timed("2026-11-09T10:00", "UTC") };
        unfolded(&written(&calendar(vec![event]))).iter().any(|line| line.starts_with("URL:"))
    };
    assert!(of("https://meet.example/acme"));
    for place in [
        "Room 4",
        "javascript:alert(1)",
        "https://a b",
        "https://x.example/\r\nATTENDEE:y",
        "mailto:a@b.example",
    ] {
        assert!(!of(place), "{place}");
    }
}
