//! The calendar of a client: what is in it, in which language, and that no text can break out of its line.

use std::collections::BTreeSet;

use crate::workbench::{Bench, TODAY};

/// The lines of a calendar as a reader puts them together again.
pub(crate) fn unfolded(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// The events of a calendar, each as its lines, by the name within the client: `kickoff`.
fn event(text: &str, client: &str, name: &str) -> Vec<String> {
    let lines = unfolded(text);
    let uid = format!("UID:{client}-{name}@");
    let mut events = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
    let found = events.find(|event| event.iter().any(|line| line.starts_with(&uid)));
    found.unwrap_or_else(|| panic!("no {name} in\n{text}")).to_vec()
}

fn has(event: &[String], line: &str) {
    assert!(event.iter().any(|one| one == line), "{line} is not in\n{}", event.join("\n"));
}

#[test]
fn a_client_gets_its_dates_as_a_calendar() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    let text = bench.text("output/clients/boavista/onboarding.ics");
    let kickoff = event(&text, "boavista", "kickoff");
    has(&kickoff, "SUMMARY:Reunião inicial · Norte TI");
    has(&kickoff, "DTSTART;TZID=America/Sao_Paulo:20261109T100000");
    has(&kickoff, "DTEND;TZID=America/Sao_Paulo:20261109T110000");
    has(&kickoff, "URL:https://meet.example/boavista");
    has(&kickoff, "STATUS:CONFIRMED");
    assert!(
        kickoff
            .iter()
            .any(|line| line.starts_with("DESCRIPTION:") && line.contains("Helena Prado\\, Rafael"))
    );
    has(&event(&text, "boavista", "training"), "DTEND;TZID=America/Sao_Paulo:20261113T144000");
    let live = event(&text, "boavista", "go-live");
    has(&live, "DTSTART;VALUE=DATE:20261116");
    has(&live, "DTEND;VALUE=DATE:20261117");
    has(&event(&text, "boavista", "meeting-reuniao-de-negocio"), "RRULE:FREQ=MONTHLY;INTERVAL=3");
    assert!(
        !text.contains("ATTENDEE") && !text.contains("9555"),
        "nobody is asked, and no private phone is shown"
    );

    // Only the kick-off was agreed with this one: days of the plan, and they are provisional.
    let text = bench.text("output/clients/kestrel-ridge/onboarding.ics");
    for name in ["training", "go-live", "review-30", "review-60", "review-90"] {
        let event = event(&text, "kestrel-ridge", name);
        has(&event, "STATUS:TENTATIVE");
        assert!(event.iter().any(|line| line.contains("provisional until the kick-off meeting")));
    }
    has(&event(&text, "kestrel-ridge", "kickoff"), "STATUS:CONFIRMED");
    has(&event(&text, "kestrel-ridge", "go-live"), "DTSTART;VALUE=DATE:20261204");

    let start = bench.text("output/clients/boavista/documents.html");
    assert!(start.contains("href=\"onboarding.ics\"") && start.contains("Agenda"), "{start}");
    let manifest: serde_json::Value = serde_json::from_str(&bench.text("output/manifest.json")).unwrap();
    let entries = manifest.as_array().unwrap().iter().filter(|entry| entry["kind"] == "calendar");
    assert_eq!(entries.filter(|entry| entry["audience"] == "client").count(), 3);
}

#[test]
fn each_language_has_its_calendar_and_all_have_the_same_events() {
    let bench = Bench::samples();
    let intake = "content/clients/boavista/intake.yaml";
    bench.replace(intake, "  locale: pt-BR\n", "  locale: [pt-BR, en]\n");
    bench.succeed(&["build", "boavista", "--only", "calendar"]);
    let of = |locale: &str| bench.text(&format!("output/clients/boavista/{locale}/onboarding.ics"));
    let uids = |text: &str| -> BTreeSet<String> {
        unfolded(text).into_iter().filter(|line| line.starts_with("UID:")).collect()
    };
    assert_eq!(uids(&of("pt-BR")), uids(&of("en")));
    has(&event(&of("en"), "boavista", "training"), "SUMMARY:Training of your staff · Norte TI");
    bench.succeed(&["build", "boavista"]);
    let documents = bench.text("output/clients/boavista/pt-BR/documents.html");
    assert!(documents.contains("href=\"onboarding.ics\""), "{documents}");
}

#[test]
fn a_later_build_supersedes_an_earlier_one() {
    let bench = Bench::samples();
    let build = |day: &str| {
        let mut command = bench.command(&["build", "boavista", "--only", "calendar", "--as-of", day]);
        assert!(command.output().unwrap().status.success());
        let text = bench.text("output/clients/boavista/onboarding.ics");
        let lines = unfolded(&text);
        let of = |name: &str| -> Vec<String> {
            lines.iter().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect()
        };
        let sequence: i64 = of("SEQUENCE:")[0].parse().unwrap();
        (of("UID:"), sequence, of("DTSTAMP:")[0].clone())
    };
    let (first, later) = (build(TODAY), build("2026-11-25"));
    assert_eq!(first.0, later.0, "the same events");
    assert_eq!(later.1, first.1 + 3);
    assert_eq!(later.2, "20261125T000000Z");
}

#[test]
fn a_workspace_that_wants_no_calendar_gets_none() {
    let bench = Bench::samples();
    bench.write("onramp.yaml", &format!("{}\ndisable: [calendar]\n", bench.text("onramp.yaml")));
    bench.succeed(&["build", "boavista"]);
    assert!(!bench.path("output/clients/boavista/onboarding.ics").exists());
    for page in ["index", "documents"] {
        let text = bench.text(&format!("output/clients/boavista/{page}.html"));
        assert!(!text.contains("onboarding.ics"), "{page}");
    }
}

/// What means something to a calendar: line ends, separators, and whole events.
const HOSTILE: &str = "a;b,c\\\\d\\nEND:VEVENT\\r\\nBEGIN:VEVENT\\nATTENDEE:mailto:x@y.example\\nUID:x";
/// The same as the records hold it.
const TYPED: &str = "a;b,c\\d\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:x@y.example\nUID:x";

#[test]
fn hostile_texts_come_back_as_typed_and_begin_no_line() {
    let bench = Bench::fixture("calendars");
    let record = "content/clients/two-zones/onboarding.yaml";
    let quoted = format!("\"{HOSTILE}\"");
    bench.replace(record, "\"Room 4, 5; \\\\n back\"", &quoted);
    bench.replace(record, "title: Weekly call", &format!("title: {quoted}"));
    bench.replace("content/clients/two-zones/intake.yaml", "\"Joan Smith; ATTENDEE:x, y\"", &quoted);
    bench.replace("content/clients/two-zones/intake.yaml", "\"Two; Zones, Inc. \\\\ BEGIN:VEVENT\"", &quoted);
    bench.replace("content/provider.yaml", "name: Puente IT", &format!("name: {quoted}"));
    bench.replace("content/team.yaml", "name: Lola Ferrer", &format!("name: {quoted}"));
    bench.succeed(&["build", "--only", "calendar"]);
    let text = bench.text("output/clients/two-zones/onboarding.ics");
    let known = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "NAME",
        "X-WR-CALNAME",
        "TZID",
        "DTSTART",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZNAME",
        "RRULE",
        "UID",
        "SEQUENCE",
        "DTSTAMP",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "LOCATION",
        "URL",
        "STATUS",
        "TRANSP",
    ];
    let lines = unfolded(&text);
    for line in lines.iter().filter(|line| !line.is_empty()) {
        let name = line.split([':', ';']).next().unwrap();
        assert!(known.contains(&name), "{line}");
    }
    let count = |line: &str| lines.iter().filter(|one| *one == line).count();
    assert_eq!((count("BEGIN:VEVENT"), count("END:VEVENT")), (11, 11));
    let typed = TYPED.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    for (name, least) in [("LOCATION:", 1), ("SUMMARY:", 11), ("DESCRIPTION:", 11), ("NAME:", 1)] {
        let held = lines.iter().filter(|line| line.starts_with(name) && line.contains(&typed)).count();
        assert!(held >= least, "{name} {held}\n{text}");
    }
}
