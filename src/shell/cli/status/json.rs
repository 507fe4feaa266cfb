//! The state of clients for programs.

use serde::Serialize;

use crate::base::diagnostic::Severity;
use crate::base::locale::{Locale, Messages};
use crate::base::value::{Date, Fingerprint, Id, TaskId};
use crate::engine::check::Expiry;
use crate::engine::compose::agreement::AgreementText;
use crate::engine::gate::{Gate, Step};
use crate::model::schedule::Side;
use crate::model::survey::Score;
use crate::shell::pipeline::{BallWith, ClientResult, Due, Held, MailState, MeetingDay};

#[derive(Serialize)]
struct Json<'s> {
    client: &'s Id,
    name: &'s str,
    step: u8,
    percent: usize,
    missing: &'s [String],
    open: &'s [String],
    steps: Vec<JsonStep<'s>>,
    gates: Vec<JsonGate<'s>>,
    next: Option<JsonNext>,
    next_milestone: Option<JsonDue<'s>>,
    late: Vec<JsonDue<'s>>,
    due_reviews: Vec<JsonDue<'s>>,
    start: Option<Date>,
    promised: Option<Date>,
    finish: Option<Date>,
    forecast: Option<Date>,
    agreement: Vec<JsonText<'s>>,
    documents: Vec<JsonDocument<'s>>,
    errors: usize,
    rank: usize,
    finished: bool,
    account_manager: Option<&'s Id>,
    dates: Vec<JsonDate>,
    clocks: JsonClocks,
    waiting_on: Option<JsonWaiting<'s>>,
    meetings: Vec<JsonMeeting<'s>>,
    expiries: Vec<JsonExpiry<'s>>,
    score: Option<JsonScore<'s>>,
    scores: Vec<JsonScore<'s>>,
    sent: Vec<JsonSent<'s>>,
}

/// The text of the agreement in a language.
#[derive(Serialize)]
struct JsonText<'s> {
    locale: &'s Locale,
    fingerprint: &'s Fingerprint,
    reviewed: bool,
}

/// A date of the way from the contract to the last review.
#[derive(Serialize)]
struct JsonDate {
    what: &'static str,
    on: Option<Date>,
    done: bool,
}

/// Days since the client was won, and since the project started; both stop when the client goes live.
#[derive(Serialize)]
struct JsonClocks {
    hired_on: Option<Date>,
    days_since_hired: Option<i64>,
    started_on: Option<Date>,
    days_since_start: Option<i64>,
    stopped_on: Option<Date>,
}

#[derive(Serialize)]
struct JsonWaiting<'s> {
    side: &'static str,
    by: Option<&'s str>,
    name: Option<&'s str>,
    since: Date,
    days: i64,
    why: String,
    task: Option<&'s TaskId>,
}

#[derive(Serialize)]
struct JsonMeeting<'s> {
    kind: &'static str,
    title: String,
    on: Date,
    at: Option<String>,
    place: Option<&'s str>,
}

#[derive(Serialize)]
struct JsonExpiry<'s> {
    kind: &'static str,
    what: &'s str,
    on: Date,
    days: i64,
    path: &'s str,
}

#[derive(Serialize)]
struct JsonScore<'s> {
    survey: &'s Id,
    instrument: &'static str,
    value: f64,
    n: usize,
    blanks: usize,
    on: Option<Date>,
}

#[derive(Serialize)]
struct JsonSent<'s> {
    kind: &'s str,
    version: u32,
    on: Option<Date>,
    to: Option<&'s Id>,
    file: Option<&'s str>,
    differs: Option<bool>,
}

#[derive(Serialize)]
struct JsonStep<'s> {
    step: u8,
    complete: bool,
    open: &'s [String],
}

#[derive(Serialize)]
struct JsonGate<'s> {
    id: &'static str,
    open: bool,
    owner: &'static str,
    missing: &'s [String],
    documents: Vec<&'s str>,
}

#[derive(Serialize)]
struct JsonNext {
    on: Date,
    what: String,
}

#[derive(Serialize)]
struct JsonDue<'s> {
    task: &'s TaskId,
    title: &'s str,
    on: Date,
    side: Side,
}

#[derive(Serialize)]
struct JsonDocument<'s> {
    kind: &'s str,
    form: &'static str,
    locale: &'s Locale,
    audience: crate::base::value::Audience,
    state: &'static str,
    missing: &'s [String],
}

/// An object a client, in the order of their ids, which does not change from day to day; `rank` has the other one.
pub(super) fn write(clients: &[&ClientResult], words: &Messages) -> String {
    let objects = clients.iter().enumerate().map(|(index, client)| object(client, index + 1, words));
    let mut all: Vec<Json<'_>> = objects.collect();
    all.sort_by_key(|one| one.client);
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn object<'s>(client: &'s ClientResult, rank: usize, words: &Messages) -> Json<'s> {
    let locale = words.locale();
    let summary = &client.summary;
    let due = |due: &'s Due| JsonDue {
        task: &due.id,
        title: due.title.as_ref().map(|title| title.any(locale)).unwrap_or_default(),
        on: due.on,
        side: due.side,
    };
    let step = |step: &'s Step| JsonStep { step: step.number, complete: step.complete, open: &step.open };
    let gate = |gate: &'s Gate| JsonGate {
        id: gate.id.as_str(),
        open: gate.is_open(),
        owner: gate.owner,
        missing: &gate.missing,
        documents: client.stamped_by(gate.id),
    };
    let made = client.editions.iter().map(|edition| JsonDocument {
        kind: &edition.document.meta.kind,
        form: "document",
        locale: &edition.document.meta.locale,
        audience: edition.document.meta.audience,
        state: if edition.draft.is_some() { "draft" } else { "ready" },
        missing: edition.draft.as_ref().map(|gate| gate.missing.as_slice()).unwrap_or_default(),
    });
    let waiting = client.waiting.iter().map(|waiting| JsonDocument {
        kind: &waiting.kind,
        form: "document",
        locale: &waiting.locale,
        audience: waiting.audience,
        state: "waiting",
        missing: &waiting.missing,
    });
    let mails = client.mails.iter().map(|mail| {
        let (state, missing) = match &mail.state {
            MailState::Ready(_) => ("ready", [].as_slice()),
            MailState::Waits { missing } => ("waiting", missing.as_slice()),
        };
        JsonDocument {
            kind: &mail.kind,
            form: "mail",
            locale: &mail.locale,
            audience: mail.audience,
            state,
            missing,
        }
    });
    let text = |text: &'s AgreementText| JsonText {
        locale: &text.locale,
        fingerprint: &text.fingerprint,
        reviewed: text.reviewed,
    };
    let plan = client.plan.as_ref().ok();
    Json {
        client: &client.id,
        name: &summary.name,
        step: summary.step,
        percent: summary.completeness.percent(),
        missing: &summary.completeness.missing,
        open: &summary.open,
        steps: client.steps.iter().map(step).collect(),
        gates: client.gates.iter().map(gate).collect(),
        next: summary.next.as_ref().map(|next| JsonNext { on: next.on, what: next.word.to_owned() }),
        next_milestone: summary.milestone.as_ref().map(due),
        late: summary.late.iter().map(due).collect(),
        due_reviews: summary.reviews.iter().map(due).collect(),
        start: plan.map(|plan| plan.start),
        promised: summary.promised,
        finish: plan.map(|plan| plan.finish),
        forecast: summary.forecast,
        agreement: client.agreement.texts.iter().map(text).collect(),
        documents: made.chain(waiting).chain(mails).collect(),
        errors: client.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error).count(),
        rank,
        finished: summary.finished,
        account_manager: summary.account_manager.as_ref(),
        dates: summary
            .dates
            .iter()
            .map(|date| JsonDate { what: date.word, on: date.on, done: date.done })
            .collect(),
        clocks: JsonClocks {
            hired_on: summary.since_hired.map(|clock| clock.on),
            days_since_hired: summary.since_hired.map(|clock| clock.days),
            started_on: summary.since_start.map(|clock| clock.on),
            days_since_start: summary.since_start.map(|clock| clock.days),
            stopped_on: summary.live_on,
        },
        waiting_on: summary.waiting.as_ref().map(|ball| waiting_on(ball, words)),
        meetings: summary.meetings.iter().map(|meeting| self::meeting(meeting, words)).collect(),
        expiries: summary.expiries.iter().map(expiry).collect(),
        score: summary.scores.first().map(score),
        scores: summary.scores.iter().map(score).collect(),
        sent: summary.sent.iter().map(sent).collect(),
    }
}

fn waiting_on<'s>(ball: &'s BallWith, words: &Messages) -> JsonWaiting<'s> {
    JsonWaiting {
        side: ball.side.as_str(),
        by: ball.by.as_deref(),
        name: ball.name.as_deref(),
        since: ball.since,
        days: ball.days,
        why: super::why(ball, words),
        task: ball.task.as_ref(),
    }
}

fn meeting<'s>(meeting: &'s MeetingDay, words: &Messages) -> JsonMeeting<'s> {
    JsonMeeting {
        kind: meeting.kind,
        title: super::meeting_title(meeting, words),
        on: meeting.on,
        at: meeting.time.map(|time| format!("{}T{}", meeting.on, time.strftime("%H:%M"))),
        place: meeting.place.as_deref(),
    }
}

fn expiry(expiry: &Expiry) -> JsonExpiry<'_> {
    let Expiry { kind, path, id, on, days, .. } = expiry;
    JsonExpiry { kind, what: id, on: *on, days: *days, path }
}

fn score(score: &Score) -> JsonScore<'_> {
    JsonScore {
        survey: &score.survey,
        instrument: score.instrument.as_str(),
        // One decimal at most: exact enough as a float.
        value: score.value.to_string().parse().unwrap_or_default(),
        n: score.n,
        blanks: score.blanks,
        on: score.on,
    }
}

fn sent(sent: &Held) -> JsonSent<'_> {
    JsonSent {
        kind: sent.kind.as_str(),
        version: sent.version,
        on: sent.on,
        to: sent.to.as_ref(),
        file: sent.file.as_ref().map(|file| file.as_str()),
        differs: sent.differs,
    }
}
