//! The meetings of the next days.

use jiff::ToSpan as _;
use jiff::civil::{Date as Day, DateTime, Time};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::base::calendar::recurrences;
use crate::base::value::{Date, LocalizedText, Moment, Period};
use crate::engine::compose::clock;
use crate::model::playbook::Fact;
use crate::model::record::{Intake, Onboarding, Provider};
use crate::model::schedule::{Plan, Task};

/// How many days a week is, today among them.
const WEEK: i32 = 7;

/// A meeting on one of the next days.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingDay {
    /// Which one: `kickoff`, `training`, `review-30`, `meeting`.
    pub kind: &'static str,
    /// What a regular meeting is called; the others are known by their kind.
    pub title: Option<LocalizedText>,
    /// The day, on the provider's calendar.
    pub on: Date,
    /// The time on the provider's clock, where one was agreed.
    pub time: Option<Time>,
    /// A room or a link.
    pub place: Option<String>,
}

/// The last of the seven days that begin with `as_of`.
pub fn week_end(as_of: Date) -> Date {
    Date(as_of.0.saturating_add((WEEK - 1).days()))
}

/// The meetings of the seven days that begin with `as_of`, in their order.
pub(super) fn week(
    provider: &Provider,
    (intake, onboarding): (&Intake, &Onboarding),
    plan: Option<&Plan>,
    as_of: Date,
) -> Vec<MeetingDay> {
    let own = provider.calendar.as_ref().and_then(|calendar| calendar.time_zone.as_ref());
    let own = own.map_or(TimeZone::UTC, |zone| zone.zone());
    let (from, to) = (as_of.0, week_end(as_of).0);
    let clocked = |moment: Moment| {
        let (at, zone) = clock(moment, provider, intake);
        (at, TimeZoneDatabase::bundled().get(zone).unwrap_or(TimeZone::UTC))
    };
    // On the provider's clock: the week is that of its people.
    let here = |at: DateTime, zone: &TimeZone| {
        at.to_zoned(zone.clone()).map_or(at, |there| there.with_time_zone(own.clone()).datetime())
    };
    let mut found = Vec::new();
    let task = |fact| plan.and_then(|plan| plan.tasks.iter().find(|task| task.template.fact == Some(fact)));
    let mut once = |kind, fact, moment: Option<Moment>, place: Option<String>| {
        let task: Option<&Task> = task(fact);
        let (day, time) = match (moment, task) {
            (Some(moment), _) => {
                let (at, zone) = clocked(moment);
                let at = here(at, &zone);
                (at.date(), Some(at.time()))
            }
            (None, Some(task)) if task.is_open() => (task.expected_finish.0, None),
            _ => return,
        };
        if (from..=to).contains(&day) {
            found.push(MeetingDay { kind, title: None, on: Date(day), time, place });
        }
    };
    let kickoff = onboarding.kickoff.as_ref();
    once("kickoff", Fact::Kickoff, kickoff.and_then(|it| it.at), kickoff.and_then(|it| it.place.clone()));
    let training = onboarding.training.as_ref();
    once("training", Fact::Training, training.and_then(|it| it.at), training.and_then(|it| it.place.clone()));
    once("review-30", Fact::Review30, None, None);
    once("review-60", Fact::Review60, None, None);
    once("review-90", Fact::Review90, None, None);
    for meeting in &onboarding.meetings {
        let Some(first) = meeting.first else { continue };
        let (at, zone) = clocked(first);
        // A day more at both ends: on the other side of the world it is another day.
        for day in days(meeting.every, at.date(), from, to) {
            let at = here(day.to_datetime(at.time()), &zone);
            if (from..=to).contains(&at.date()) {
                let (on, time) = (Date(at.date()), Some(at.time()));
                found.push(MeetingDay {
                    kind: "meeting",
                    title: meeting.title.clone(),
                    on,
                    time,
                    place: None,
                });
            }
        }
    }
    found.sort_by_key(|meeting| (meeting.on, meeting.time));
    found
}

fn days(every: Option<Period>, first: Day, from: Day, to: Day) -> Vec<Day> {
    match every {
        Some(period) => {
            recurrences(period, first, from.saturating_sub(1.day()), to.saturating_add(1.day())).collect()
        }
        None => vec![first],
    }
}
