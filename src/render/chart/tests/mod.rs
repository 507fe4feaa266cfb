//! What a layout promises, for plans of every size and for dates that make no sense.

mod hold;

use jiff::civil::{self, date};

use super::*;
use crate::base::value::Date;
use crate::model::document::TimelineRow;
use hold::{after, hold, row, timeline};

const PAGE: Measure = Measure {
    names: 226.0,
    plot: 432.0,
    text: 13.0,
    row: 26.0,
    tight_row: 26.0,
    line: 15.6,
    lines: 3,
    head: 19.5,
    first: 1250.0,
    next: 1250.0,
};
const PAPER: Measure = Measure {
    names: 214.0,
    plot: 498.0,
    text: 8.0,
    row: 17.0,
    tight_row: 13.0,
    line: 9.6,
    lines: 3,
    head: 12.5,
    first: 308.0,
    next: 400.0,
};

fn formats(locale: &str) -> Formats {
    Formats::new(&locale.parse().unwrap())
}

#[test]
fn plans_of_every_size_lie_inside_their_room_and_no_words_touch() {
    let mut shapes = 0;
    for locale in ["en", "pt-BR", "es", "de"] {
        let formats = formats(locale);
        for days in [1, 2, 7, 15, 21, 22, 45, 100, 140, 200, 365, 400, 800, 3650, 40_000] {
            for first in [date(2026, 11, 9), date(2026, 11, 29), date(2026, 12, 31), date(2027, 1, 1)] {
                for rows in [0, 1, 12, 60] {
                    let timeline = timeline(first, days, rows);
                    for measure in [PAGE, PAPER] {
                        shapes += hold(&timeline, &layout(&timeline, &formats, &measure));
                    }
                }
            }
        }
    }
    assert!(shapes > 100_000, "{shapes}");
}

#[test]
fn dates_that_make_no_sense_come_out_as_something() {
    let (least, most) = (Date(civil::Date::MIN), Date(civil::Date::MAX));
    let near = Date(date(2026, 11, 9));
    for (from, to) in [(most, least), (least, most), (most, most), (least, least), (near, near), (near, most)]
    {
        for dates in [(least, most), (most, least), (near, near), (most, most)] {
            let mut timeline = timeline(date(2026, 11, 9), 10, 30);
            (timeline.from, timeline.to) = (from, to);
            (timeline.today, timeline.promised) = (Some(dates.0), Some(dates.1));
            timeline.days_off.extend([least, most, near, near]);
            timeline.rows.iter_mut().for_each(|row| (row.from, row.to) = dates);
            hold(&timeline, &layout(&timeline, &formats("en"), &PAPER));
        }
    }
    let mut narrow = PAPER;
    (narrow.first, narrow.next, narrow.names) = (0.0, -5.0, 0.0);
    let timeline = timeline(date(2026, 11, 9), 60, 40);
    assert_eq!(
        layout(&timeline, &formats("en"), &narrow).slices.len(),
        33,
        "some row at least in each piece"
    );
}

#[test]
fn thousands_of_rows_are_parted() {
    let timeline = timeline(date(2026, 11, 9), 365, 2000);
    let scene = layout(&timeline, &formats("en"), &PAPER);
    hold(&timeline, &scene);
    assert!(scene.slices.len() > 60);
    for slice in &scene.slices {
        assert!(slice.height <= PAPER.next + 1e-6);
        let last = slice.names.last().unwrap();
        assert_ne!(last.kind, NameKind::Phase, "no phase stands alone");
        let continued = slice.names[0].note.as_deref() == Some("continued");
        assert!(continued || slice.names[0].kind == NameKind::Phase);
        assert_eq!(heads(slice, Role::MajorHead), ["2026", "2027"], "heads are repeated");
        assert_eq!(heads(slice, Role::TodayWord), ["Today"]);
    }
}

fn heads(slice: &Slice, wanted: Role) -> Vec<&str> {
    let text = |shape: &'_ Shape| matches!(shape, Shape::Words { role, .. } if *role == wanted);
    let words = slice.shapes.iter().filter(|shape| text(shape));
    words
        .filter_map(|shape| match shape {
            Shape::Words { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect()
}

#[test]
fn heads_follow_the_span() {
    type Case = (&'static str, civil::Date, i64, &'static [&'static str], &'static [&'static str]);
    let cases: [Case; 7] = [
        ("en", date(2026, 11, 9), 3, &["November 2026"], &["9", "10", "11"]),
        ("en", date(2026, 11, 25), 28, &["November 2026", "December"], &["25", "30", "7", "14", "21"]),
        // Three days of November have no room for the year: the next month says it.
        (
            "pt-BR",
            date(2026, 11, 28),
            60,
            &["nov.", "dezembro de 2026", "janeiro de 2027"],
            &["28", "30", "7", "14", "21", "28", "4", "11", "18", "25"],
        ),
        (
            "en",
            date(2026, 12, 30),
            300,
            &["2027"],
            &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"],
        ),
        (
            "en",
            date(2026, 11, 9),
            365,
            &["2026", "2027"],
            &["Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"],
        ),
        (
            "en",
            date(2026, 11, 9),
            1000,
            &["2026", "2027", "2028", "2029"],
            &["Nov", "Jan", "Apr", "Jul", "Oct", "Jan", "Apr", "Jul", "Oct", "Jan", "Apr", "Jul"],
        ),
        (
            "en",
            date(2026, 11, 9),
            20_000,
            &[],
            &["2026", "2030", "2035", "2040", "2045", "2050", "2055", "2060", "2065", "2070", "2075"],
        ),
    ];
    for (locale, first, days, major, minor) in cases {
        let scene = layout(&timeline(first, days, 3), &formats(locale), &PAPER);
        let slice = &scene.slices[0];
        let found = (heads(slice, Role::MajorHead), heads(slice, Role::MinorHead));
        assert_eq!(found, (major.to_vec(), minor.to_vec()), "{days} days");
        assert_eq!(heads(slice, Role::WeekHead).len(), if days == 3 { 3 } else { 0 }, "{days} days");
    }
}

#[test]
fn a_day_in_a_year_can_be_seen_and_days_off_only_where_there_is_room() {
    let count = |days: i64, wanted: Role| {
        let scene = layout(&timeline(date(2026, 11, 9), days, 20), &formats("en"), &PAGE);
        let shapes: Vec<Shape> = scene.slices.into_iter().flat_map(|slice| slice.shapes).collect();
        for shape in &shapes {
            if let Shape::Block { role: Role::Provider | Role::Client, width, .. } = shape {
                assert!(*width >= 3.0, "{width}");
            }
        }
        shapes.iter().filter(|shape| shape.role() == wanted).count()
    };
    assert_eq!((count(28, Role::DayOff), count(365, Role::DayOff)), (4, 0));
    assert!(count(365, Role::Provider) + count(365, Role::Client) > 10);
}

#[test]
fn marked_days_keep_their_words_apart_wherever_they_fall() {
    let (mut two_lines, mut pairs) = (0, 0);
    for days in [1, 3, 10, 40, 365] {
        for today in 0..days {
            for promised in (0..days).step_by(usize::try_from(days / 10).unwrap().max(1)) {
                let mut timeline = timeline(date(2026, 11, 9), days, 0);
                timeline.today = Some(after(date(2026, 11, 9), today));
                timeline.promised = Some(after(date(2026, 11, 9), promised));
                let scene = layout(&timeline, &formats("pt-BR"), &PAPER);
                hold(&timeline, &scene);
                let slice = &scene.slices[0];
                assert_eq!(
                    (heads(slice, Role::TodayWord).len(), heads(slice, Role::PromisedWord).len()),
                    (1, 1)
                );
                let places = slice.shapes.iter().filter_map(|shape| match shape {
                    Shape::Words { role: Role::TodayWord | Role::PromisedWord, y, .. } => Some(*y),
                    _ => None,
                });
                let places: Vec<f64> = places.collect();
                pairs += 1;
                two_lines += usize::from(places[0] < places[1]) + usize::from(places[1] < places[0]);
            }
        }
    }
    // Only where both stand close together at one end.
    assert!(two_lines * 12 < pairs, "{two_lines} of {pairs}");
    let mut timeline = timeline(date(2026, 11, 9), 10, 3);
    (timeline.today, timeline.promised) = (Some(Date(date(2026, 11, 8))), None);
    let scene = layout(&timeline, &formats("en"), &PAPER);
    assert!(heads(&scene.slices[0], Role::TodayWord).is_empty(), "a day that is not shown is not marked");
}

#[test]
fn the_key_names_only_what_is_drawn() {
    let day = Date(date(2026, 11, 10));
    let mut timeline = timeline(date(2026, 11, 9), 3, 0);
    let signs = |timeline: &Timeline| -> Vec<Sign> {
        layout(timeline, &formats("en"), &PAPER).key.into_iter().map(|key| key.sign).collect()
    };
    assert!(signs(&timeline).is_empty());
    timeline.rows = vec![TimelineRow { progress: 0, critical: false, ..row('t', day, day, 1) }];
    assert_eq!(signs(&timeline), [Sign::Provider]);
    let far = Date(date(2027, 1, 1));
    timeline.rows.push(row('m', far, far, 3));
    assert_eq!(signs(&timeline), [Sign::Provider], "what lies outside is not drawn");
    timeline.rows.push(TimelineRow { progress: 50, ..row('t', day, day, 14) });
    timeline.rows.push(row('m', day, day, 3));
    timeline.days_off = vec![day];
    let mut all = [
        Sign::Provider,
        Sign::Client,
        Sign::ClientDone,
        Sign::Stopped,
        Sign::Critical,
        Sign::Milestone,
        Sign::DayOff,
    ];
    assert_eq!(signs(&timeline), all, "only a task of the client's is done");
    timeline.rows[0].progress = 50;
    all[2] = Sign::Done;
    assert_eq!(signs(&timeline), all);
    timeline.words.client.clear();
    assert!(!signs(&timeline).contains(&Sign::Client), "nothing is named without a word");
}
