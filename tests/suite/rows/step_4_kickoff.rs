//! Step 4: the team introduces itself.

use super::built;
use crate::calendar::unfolded;

#[test]
fn row_4_5_regular_business_meetings_are_recurring_events_of_the_calendar() {
    let lines = unfolded(&built().text("output/clients/boavista/onboarding.ics"));
    let after = |summary: &str, line: &str| {
        let mut events = lines.split(|line| line == "BEGIN:VEVENT");
        let event = events.find(|event| event.iter().any(|line| line == summary)).unwrap();
        assert!(event.iter().any(|one| one == line), "{line}\n{}", event.join("\n"));
    };
    after("SUMMARY:Reunião de acompanhamento · Norte TI", "RRULE:FREQ=MONTHLY");
    after("SUMMARY:Reunião de acompanhamento · Norte TI", "DTSTART;TZID=America/Sao_Paulo:20261215T100000");
    after("SUMMARY:Reunião de negócio · Norte TI", "RRULE:FREQ=MONTHLY;INTERVAL=3");
    after("SUMMARY:Reunião de negócio · Norte TI", "DTSTART;TZID=America/Sao_Paulo:20270215T100000");
}
