//! A client's calendar: kick-off, training, activation, reviews and the regular meetings, out of what the client may see.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::view::View;
use crate::base::locale::{Argument, Formats, Messages};
use crate::base::value::{Id, LocalizedText, Moment};
use crate::model::document::{Event, EventCalendar, When};
use crate::model::playbook::Fact;
use crate::model::record::{Intake, Meeting, Provider, Training, TrainingForm};
use crate::model::schedule::{GO_LIVE, Task};

/// How long a meeting is that nobody has measured, in minutes.
const USUAL_MINUTES: u32 = 60;
/// The domain of a provider that has none: reserved, so that it is nobody else's.
const NO_DOMAIN: &str = "onramp.invalid";

/// The calendar of the client that a view is about; `None` where no date is known.
pub fn calendar(view: &View, messages: &Messages) -> Option<EventCalendar> {
    let maker = Maker { view, messages, formats: Formats::new(&view.locale) };
    let mut events: Vec<Event> = maker.kickoff().into_iter().chain(maker.training()).collect();
    events.extend(maker.activation());
    events.extend(maker.reviews());
    events.extend(maker.meetings());
    events.sort_by_key(|event| event.when.day());
    let client = view.intake.company.as_ref().and_then(|company| company.name.clone());
    let named = [
        ("client", client.unwrap_or_else(|| view.client.to_string()).into()),
        ("provider", view.provider.name.clone().unwrap_or_default().into()),
    ];
    (!events.is_empty()).then(|| EventCalendar {
        client: view.client.clone(),
        locale: view.locale.clone(),
        name: maker.phrase("calendar-name", named),
        domain: domain(view),
        as_of: view.as_of,
        events,
    })
}

/// The provider's domain: of its website, else of its mail.
fn domain(view: &View) -> String {
    let website = view.provider.website.as_ref().and_then(|url| {
        let host = url.as_str().split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    });
    let mail = view.provider.email.as_ref().and_then(|email| Some(email.as_str().rsplit_once('@')?.1));
    website.or(mail).filter(|host| !host.is_empty()).unwrap_or(NO_DOMAIN).to_ascii_lowercase()
}

struct Maker<'v> {
    view: &'v View,
    messages: &'v Messages,
    formats: Formats,
}

impl Maker<'_> {
    fn phrase<'a>(&self, id: &str, arguments: impl IntoIterator<Item = (&'a str, Argument)>) -> String {
        self.messages.get(&format!("ui-{id}"), arguments).unwrap_or_default()
    }

    /// Between other people's appointments, one wants to know whose activation it is.
    fn title(&self, what: String) -> String {
        let provider = self.view.provider.name.clone().unwrap_or_default();
        self.phrase("calendar-title", [("what", what.into()), ("provider", provider.into())])
    }

    /// The dates of the plan hold once the client has the recording of the kick-off, or its minutes.
    fn provisional(&self) -> bool {
        self.view.onboarding.kickoff.as_ref().is_none_or(|kickoff| kickoff.shared_on.is_none())
    }

    fn task(&self, fact: Fact) -> Option<&Task> {
        self.view.plan.as_ref()?.tasks.iter().find(|task| task.template.fact == Some(fact))
    }

    fn kickoff(&self) -> Option<Event> {
        let record = self.view.onboarding.kickoff.as_ref();
        let with = record.map(|kickoff| kickoff.attendees.as_slice()).unwrap_or_default();
        let about = self.phrase("calendar-kickoff", []);
        let at = record.and_then(|kickoff| kickoff.at);
        let place = record.and_then(|kickoff| kickoff.place.clone());
        self.meeting(
            ("kickoff", "date-kickoff"),
            Fact::Kickoff,
            (at, None),
            place,
            vec![about, self.people(with)],
        )
    }

    fn training(&self) -> Option<Event> {
        let none = Training::default();
        let record = self.view.onboarding.training.as_ref().unwrap_or(&none);
        let form = match record.form {
            Some(TrainingForm::Webinar) => "webinar",
            Some(TrainingForm::OnSite) => "on-site",
            None => "none",
        };
        let about = self.phrase("calendar-training", [("form", form.into())]);
        let (at, place) = ((record.at, record.minutes), record.place.clone());
        self.meeting(("training", "date-training"), Fact::Training, at, place, vec![about])
    }

    /// A meeting of the plan: at its time where one was agreed, else on the day that the plan has for it.
    fn meeting(
        &self,
        (id, word): (&str, &str),
        fact: Fact,
        (agreed, minutes): (Option<Moment>, Option<u32>),
        place: Option<String>,
        mut notes: Vec<String>,
    ) -> Option<Event> {
        let task = self.task(fact);
        let (when, tentative) = match (agreed, task) {
            (Some(moment), _) => {
                let minutes = minutes.or_else(|| task.and_then(length)).unwrap_or(USUAL_MINUTES);
                (self.at(moment, minutes), false)
            }
            (None, Some(task)) => {
                notes.push(self.phrase("calendar-hour-open", []));
                (When::Day(task.expected_start), self.provisional())
            }
            (None, None) => return None,
        };
        Some(self.event(id, self.phrase(word, []), when, notes, place, tentative))
    }

    fn activation(&self) -> Option<Event> {
        let (plan, promised) = (self.view.plan.as_ref(), self.view.onboarding.target);
        let live = plan.is_some_and(crate::model::schedule::Plan::is_live);
        let task = plan.and_then(|plan| plan.tasks.iter().find(|task| task.id.as_str() == GO_LIVE));
        let day = match (live, task) {
            (true, Some(task)) => task.finish,
            _ => plan.map(|plan| plan.forecast).or(promised)?,
        };
        let mut notes = vec![self.phrase(if live { "calendar-live" } else { "calendar-activation" }, [])];
        if let Some(promised) = promised.filter(|promised| *promised < day && !live) {
            let promised = self.formats.date_long(promised.0);
            notes.push(self.phrase("calendar-delayed", [("promised", promised.into())]));
        }
        let tentative = !live && self.provisional();
        let title = self.phrase("date-activation", []);
        Some(self.event("go-live", title, When::Day(day), notes, None, tentative))
    }

    fn reviews(&self) -> impl Iterator<Item = Event> {
        let all = [(Fact::Review30, "30"), (Fact::Review60, "60"), (Fact::Review90, "90")];
        all.into_iter().filter_map(|(fact, days)| {
            let task = self.task(fact)?;
            let about = self.phrase("calendar-review", [("days", days.into())]);
            let title = self.phrase(&format!("date-review-{days}"), []);
            let tentative = task.is_open() && self.provisional();
            let when = When::Day(task.expected_finish);
            Some(self.event(&format!("review-{days}"), title, when, vec![about], None, tentative))
        })
    }

    fn meetings(&self) -> Vec<Event> {
        let mut events: Vec<Event> = Vec::new();
        for record in &self.view.onboarding.meetings {
            let Some(mut event) = self.regular(record) else { continue };
            // Two of one name are told apart by their order.
            let same =
                |other: &Event| other.id == event.id || other.id.starts_with(&format!("{}.", event.id));
            let before = events.iter().filter(|other| same(other)).count();
            if before > 0 {
                event.id = format!("{}.{}", event.id, before + 1);
            }
            events.push(event);
        }
        events
    }

    fn regular(&self, record: &Meeting) -> Option<Event> {
        let when = self.at(record.first?, USUAL_MINUTES);
        let title = record.title.as_ref().and_then(|title| title.get(&self.view.locale));
        let title = title.map_or_else(|| self.phrase("calendar-meeting", []), str::to_owned);
        let id = format!("meeting-{}", name_of(record.title.as_ref()));
        let mut event = self.event(&id, title, when, vec![self.people(&record.with)], None, false);
        event.repeats = record.every;
        Some(event)
    }

    fn event(
        &self,
        id: &str,
        title: String,
        when: When,
        mut notes: Vec<String>,
        place: Option<String>,
        tentative: bool,
    ) -> Event {
        if tentative {
            notes.push(self.phrase("calendar-provisional", []));
        }
        notes.push(self.questions());
        notes.retain(|note| !note.is_empty());
        let (id, title) = (id.to_owned(), self.title(title));
        Event { id, title, notes, place, when, repeats: None, tentative }
    }

    /// "With: Helena Prado, Ana Lima".
    fn people(&self, ids: &[Id]) -> String {
        let name = |id: &Id| {
            let contact = self.view.intake.contacts.iter().find(|contact| contact.id.as_ref() == Some(id));
            let contact = contact.and_then(|contact| contact.name.clone());
            contact.or_else(|| self.view.person(id)?.name.clone())
        };
        let names: Vec<String> = ids.iter().filter_map(name).collect();
        if names.is_empty() {
            return String::new();
        }
        self.phrase("calendar-with", [("people", self.formats.list(&names).into())])
    }

    /// Whom to ask.
    fn questions(&self) -> String {
        let Some(person) = self.view.account_manager() else { return String::new() };
        let parts =
            [person.name.clone(), person.phone.clone(), person.email.as_ref().map(ToString::to_string)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        self.phrase("calendar-questions", [("who", parts.join(", ").into())])
    }

    fn at(&self, moment: Moment, minutes: u32) -> When {
        let (at, zone) = clock(moment, &self.view.provider, &self.view.intake);
        When::Time { at, zone: zone.to_owned(), minutes }
    }
}

/// A moment with the zone on whose clock it was typed: the provider's, or that of a site whose offset it has. What repeats
/// keeps its hour on that clock.
pub fn clock<'r>(moment: Moment, provider: &'r Provider, intake: &'r Intake) -> (DateTime, &'r str) {
    let own = provider.calendar.as_ref().and_then(|calendar| calendar.time_zone.as_ref());
    let own = own.map_or("UTC", |zone| zone.as_str());
    let Some((offset, stamp)) =
        moment.offset.and_then(|offset| Some((offset, offset.to_timestamp(moment.local).ok()?)))
    else {
        return (moment.local, own);
    };
    let rules = |name: &str| jiff::tz::TimeZoneDatabase::bundled().get(name).unwrap_or(TimeZone::UTC);
    let sites = intake.sites.iter().filter_map(|site| site.time_zone.as_ref());
    let mut zones = std::iter::once(own).chain(sites.map(|zone| zone.as_str()));
    match zones.find(|zone| rules(zone).to_offset(stamp) == offset) {
        Some(zone) => (moment.local, zone),
        None => (stamp.to_zoned(rules(own)).datetime(), own),
    }
}

/// How long a task of one day is on the wall clock, in minutes.
fn length(task: &Task) -> Option<u32> {
    let span = task.starts_at.until(task.ends_at).ok()?;
    let minutes =
        i64::from(span.get_days()) * 24 * 60 + i64::from(span.get_hours()) * 60 + span.get_minutes();
    u32::try_from(minutes).ok().filter(|minutes| (1..=12 * 60).contains(minutes))
}

/// A regular meeting's name in its identifier. It is the same in every language, so it is made from the first there is.
fn name_of(title: Option<&LocalizedText>) -> String {
    let text = match title {
        Some(LocalizedText::Plain(text)) => Some(text.as_str()),
        Some(LocalizedText::ByLocale(texts)) => texts.values().next().map(String::as_str),
        None => None,
    };
    let id = text.and_then(Id::suggest);
    id.map_or_else(|| "regular".to_owned(), |id| id.to_string())
}
