//! The portfolio: this week, and where every client stands, the worst first.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::links::folder;
use super::mails;
use super::pages::Phrases;
use crate::base::diagnostic::Severity;
use crate::base::value::{Audience, Date};
use crate::engine::compose::Edition;
use crate::engine::compose::template::Output as Form;
use crate::model::document::{Image, ImageData};
use crate::model::survey::{Instrument, Score};
use crate::render::html::{
    NextDate, PortfolioClient, PortfolioContent, PortfolioDate, PortfolioDay, PortfolioDocument,
    PortfolioExpiry, PortfolioWaiting,
};
use crate::shell::pipeline::{
    BallWith, ClientResult, Library, MailState, OTHER, OpenItem, Party, Rank, Summary, Why, week_end,
};

/// How many open items a client's row names.
const OPEN_ITEMS: usize = 5;
/// How many expiries the page names.
const EXPIRIES: usize = 8;

/// The portfolio, and the provider's logo where it can be shown.
pub(super) fn portfolio(
    library: &Library<'_>,
    clients: &[ClientResult],
    failed: &BTreeSet<String>,
    phrases: &Phrases<'_>,
) -> (PortfolioContent, Option<(String, ImageData)>) {
    let provider = &library.shared.provider.value;
    let name = provider.name.clone().unwrap_or_default();
    let (provider_logo, picture) =
        logo(library, &phrases.get("logo-of", [("name", name.as_str().into())])).unzip();
    let compare = phrases.formats.compare();
    let mut order: Vec<&ClientResult> = clients.iter().collect();
    order.sort_by(|a, b| {
        let rank = |client: &ClientResult| Rank::of(client, is_broken(client, failed));
        rank(a).cmp(&rank(b)).then_with(|| compare(&a.summary.name, &b.summary.name))
    });
    let broken = clients.iter().filter(|client| is_broken(client, failed)).count();
    let mut summary = vec![phrases.get("portfolio-clients", [("count", clients.len().into())])];
    if broken > 0 {
        summary.push(phrases.get("portfolio-broken", [("count", broken.into())]));
    }
    let until = phrases.formats.date_long(week_end(library.as_of).0);
    let (expiries, more_expiries) = expiries(&order, phrases);
    let (finished, live): (Vec<_>, Vec<_>) =
        order.iter().copied().partition(|client| client.summary.finished);
    let rows = |clients: Vec<&ClientResult>| -> Vec<PortfolioClient> {
        clients.into_iter().map(|client| row(library, client, failed, phrases)).collect()
    };
    let content = PortfolioContent {
        provider: name,
        provider_logo,
        as_of_text: phrases.formats.date_long(library.as_of.0),
        summary,
        week_title: phrases.get("portfolio-week", [("date", until.into())]),
        week: week(&order, phrases),
        expiries,
        more_expiries,
        clients: rows(live),
        finished: rows(finished),
        documents: Vec::new(),
    };
    (content, picture)
}

fn is_broken(client: &ClientResult, failed: &BTreeSet<String>) -> bool {
    client.is_broken() || failed.contains(client.id.as_str())
}

/// The provider's logo with its file, where it can be shown.
pub(super) fn logo(library: &Library<'_>, alt: &str) -> Option<(Image, (String, ImageData))> {
    let path = library.shared.provider.value.brand.as_ref()?.logo.as_ref()?;
    let picture = library.shared.pictures.get(path.as_str())?.clean().ok()?;
    let data = ImageData { bytes: Arc::clone(&picture.bytes) };
    Some((Image::of(picture, alt), (picture.file.clone(), data)))
}

/// The meetings of the next seven days, whoever's they are, by their time.
fn week(clients: &[&ClientResult], phrases: &Phrases<'_>) -> Vec<PortfolioDay> {
    let mut meetings: Vec<_> = clients
        .iter()
        .flat_map(|client| client.summary.meetings.iter().map(|meeting| (meeting, &client.summary.name)))
        .collect();
    meetings.sort_by_key(|(meeting, _)| (meeting.on, meeting.time));
    let formats = &phrases.formats;
    let day = |(meeting, client): (&crate::shell::pipeline::MeetingDay, &String)| {
        let date = formats.date_weekday(meeting.on.0);
        let title = meeting.title.as_ref().map(|title| title.any(formats.locale()).to_owned());
        let (iso, text) = match meeting.time {
            Some(time) => (
                format!("{}T{}", meeting.on, time.strftime("%H:%M")),
                format!("{date}, {}", formats.time(time)),
            ),
            None => (meeting.on.to_string(), date),
        };
        let kind = match meeting.kind {
            "meeting" => "calendar-meeting".to_owned(),
            kind => format!("date-{kind}"),
        };
        PortfolioDay {
            iso,
            text,
            client: client.clone(),
            title: title.unwrap_or_else(|| phrases.get(&kind, [])),
        }
    };
    meetings.into_iter().map(day).collect()
}

/// What expires soon of all clients, the soonest first, and how many more there are.
fn expiries(clients: &[&ClientResult], phrases: &Phrases<'_>) -> (Vec<PortfolioExpiry>, Option<String>) {
    let mut all: Vec<_> = clients
        .iter()
        .flat_map(|client| client.summary.expiries.iter().map(|expiry| (expiry, &client.summary.name)))
        .collect();
    all.sort_by_key(|(expiry, _)| expiry.on);
    let more = all.len().saturating_sub(EXPIRIES);
    let shown = all.into_iter().take(EXPIRIES).map(|(expiry, client)| PortfolioExpiry {
        iso: expiry.on.to_string(),
        // Within 90 days no year is needed; what expired long ago needs one.
        text: match expiry.days {
            ..-90 => phrases.formats.date_long(expiry.on.0),
            _ => phrases.formats.day_short(expiry.on.0),
        },
        client: client.clone(),
        what: phrases.get(
            &format!("expiry-{}", expiry.kind),
            [("what", expiry.name.any(phrases.formats.locale()).into())],
        ),
        over: expiry.days < 0,
    });
    (shown.collect(), (more > 0).then(|| phrases.get("portfolio-more", [("count", more.into())])))
}

fn row(
    library: &Library<'_>,
    client: &ClientResult,
    failed: &BTreeSet<String>,
    phrases: &Phrases<'_>,
) -> PortfolioClient {
    let summary = &client.summary;
    let broken = is_broken(client, failed);
    let errors = client.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error);
    let more = summary.open_items.len().saturating_sub(OPEN_ITEMS);
    let drafts = client.editions.iter().filter(|edition| edition.draft.is_some()).count();
    let mut documents: Vec<PortfolioDocument> =
        client.editions.iter().map(|edition| made(client, edition, broken, phrases)).collect();
    documents.extend(client.waiting.iter().map(|waiting| PortfolioDocument {
        title: library.title(&waiting.locale, &waiting.kind).unwrap_or_else(|| waiting.kind.clone()),
        href: None,
        state: phrases.get("portfolio-needs", [("missing", needs(&waiting.missing, phrases).into())]),
        waits: true,
    }));
    let counts = [
        ("count", documents.len().into()),
        ("drafts", drafts.into()),
        ("waiting", client.waiting.len().into()),
    ];
    let ready = client.mails.iter().filter(|mail| !broken && matches!(mail.state, MailState::Ready(_)));
    documents.extend(ready.map(|mail| PortfolioDocument {
        title: mails::title(library, client, &mail.kind, &mail.locale),
        href: Some(format!("{}/mail/{}.html", client.id, mails::stem(client, mail))),
        state: phrases.get("portfolio-mail", []),
        waits: false,
    }));
    let score = summary.scores.first();
    PortfolioClient {
        name: summary.name.clone(),
        href: (!broken).then(|| format!("../clients/{}/index.html", client.id)),
        step: summary.step,
        step_title: Some(phrases.get(&format!("step-{}", summary.step), [])),
        percent: u8::try_from(summary.completeness.percent()).unwrap_or(100),
        open: summary.open_items.iter().take(OPEN_ITEMS).map(|item| open(item, phrases)).collect(),
        more: (more > 0).then(|| phrases.get("portfolio-more", [("count", more.into())])),
        documents_summary: phrases.get("portfolio-document-counts", counts),
        documents,
        next: summary.next.as_ref().map(|next| NextDate {
            iso: next.on.to_string(),
            text: phrases.formats.date_weekday(next.on.0),
            what: phrases.get(next.word, []),
            late: false,
        }),
        activation: activation(summary, phrases),
        delayed: summary.delay() > 0,
        planned: planned(summary, phrases),
        clocks: clocks(summary, phrases),
        waiting: summary.waiting.as_ref().map(|ball| waiting(ball, phrases)),
        late: (!summary.late.is_empty())
            .then(|| phrases.get("portfolio-late", [("count", summary.late.len().into())])),
        dates: dates(summary, phrases),
        score: score.map(|score| self::score(score, phrases)),
        score_warning: score.filter(|score| score.is_of_few()).map(|_| phrases.get("portfolio-few", [])),
        errors: broken.then(|| phrases.get("portfolio-errors", [("count", errors.count().max(1).into())])),
    }
}

/// An open item in words; its path where there are none.
fn open(item: &OpenItem, phrases: &Phrases<'_>) -> String {
    let locale = phrases.formats.locale();
    let of = item.of.as_ref().map(|of| of.any(locale).to_owned());
    let id = format!("ui-open-{}", item.word);
    let word = (item.word != OTHER).then(|| phrases.messages.get(&id, [])).flatten();
    match (word, of) {
        (Some(word), Some(of)) => phrases.get("open-of", [("what", word.into()), ("of", of.into())]),
        (Some(word), None) => word,
        (None, Some(of)) => of,
        (None, None) => item.path.clone(),
    }
}

/// What a document needs, in words where there are some.
fn needs(missing: &[String], phrases: &Phrases<'_>) -> String {
    let word = |path: &String| {
        let id = format!("ui-open-{}", path.replace(['.', '_'], "-"));
        phrases.messages.get(&id, []).unwrap_or_else(|| path.clone())
    };
    missing.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn waiting(ball: &BallWith, phrases: &Phrases<'_>) -> PortfolioWaiting {
    let who = match (ball.side, &ball.name) {
        (Party::ThirdParty, Some(name)) => name.clone(),
        (side, _) => phrases.get(&format!("who-{}", side.as_str()), []),
    };
    let why = match &ball.why {
        Why::Text(text) => text.any(phrases.formats.locale()).to_owned(),
        Why::Gate(gate) => phrases.get(&format!("gate-{gate}"), []),
        Why::NoPlan => phrases.get("gate-dates", []),
    };
    PortfolioWaiting { who, days: phrases.get("days-long", [("count", ball.days.into())]), why }
}

/// The promised day, and the one that the plan leads to where it is later; the day itself once it is over.
fn activation(summary: &Summary, phrases: &Phrases<'_>) -> Option<String> {
    let day = |date: Date| phrases.formats.date_long(date.0);
    if let Some(on) = summary.live_on {
        return Some(phrases.get("portfolio-live", [("date", day(on).into())]));
    }
    match (summary.promised, summary.forecast) {
        (Some(promised), Some(forecast)) if forecast > promised => Some(phrases.get(
            "portfolio-delayed",
            [("promised", day(promised).into()), ("forecast", day(forecast).into())],
        )),
        (promised, forecast) => {
            let date = promised.or(forecast)?;
            Some(phrases.get("portfolio-activation", [("date", day(date).into())]))
        }
    }
}

/// The day to which the plan leads, where that is earlier than promised.
fn planned(summary: &Summary, phrases: &Phrases<'_>) -> Option<String> {
    let (promised, forecast) = (summary.promised?, summary.forecast?);
    let earlier = forecast < promised && summary.live_on.is_none();
    let date = phrases.formats.date_long(forecast.0);
    earlier.then(|| phrases.get("portfolio-planned", [("date", date.into())]))
}

/// The dates from the contract to the last review, those that are known.
fn dates(summary: &Summary, phrases: &Phrases<'_>) -> Vec<PortfolioDate> {
    let date = |date: &crate::shell::pipeline::KeyDate| {
        let on = date.on?;
        let what = phrases.get(&format!("date-{}", date.word), []);
        Some(PortfolioDate {
            iso: on.to_string(),
            text: phrases.formats.date_long(on.0),
            what,
            done: date.done,
        })
    };
    summary.dates.iter().filter_map(date).collect()
}

/// The two clocks: since the client was won, and since the project started. Once it is live, how long that took.
fn clocks(summary: &Summary, phrases: &Phrases<'_>) -> Option<String> {
    let start = summary.since_start.map_or_else(|| "none".into(), |clock| clock.days.into());
    if summary.live_on.is_some() {
        let text = phrases.get("portfolio-took", [("start", start)]);
        return (!text.is_empty()).then_some(text);
    }
    let hired = summary.since_hired?.days.into();
    Some(phrases.get("portfolio-clocks", [("hired", hired), ("start", start)]))
}

fn score(score: &Score, phrases: &Phrases<'_>) -> String {
    let value = phrases.formats.number(score.value);
    let value = if score.instrument == Instrument::Csat { format!("{value}\u{a0}%") } else { value };
    let arguments = [
        ("measure", score.instrument.as_str().to_uppercase().into()),
        ("value", value.into()),
        ("count", score.n.into()),
    ];
    phrases.get("portfolio-score", arguments)
}

fn made(client: &ClientResult, edition: &Edition, broken: bool, phrases: &Phrases<'_>) -> PortfolioDocument {
    let meta = &edition.document.meta;
    let place = folder(client, meta.audience, &meta.locale);
    let inner = place.strip_prefix("internal/").map_or_else(|| format!("../{place}"), str::to_owned);
    let ending = if edition.makes(Form::Html) { "html" } else { "pdf" };
    let sent = client.summary.sent.iter().find(|sent| sent.kind.as_str() == meta.kind);
    let sent = sent.filter(|_| meta.audience == Audience::Client).and_then(|sent| Some((sent, sent.on?)));
    let state = match (sent, &edition.draft) {
        // What the client holds counts, whatever a gate says of today's text.
        (Some((sent, on)), _) => {
            let differs = sent.differs == Some(true);
            let id = if differs { "portfolio-sent-differs" } else { "portfolio-sent" };
            phrases.get(id, [("date", phrases.formats.date_long(on.0).into())])
        }
        (None, Some(gate)) => {
            let gate = phrases.get(&format!("gate-{}", gate.id.as_str()), []);
            phrases.get("portfolio-draft", [("missing", gate.into())])
        }
        (None, None) => phrases.get("portfolio-ready", []),
    };
    PortfolioDocument {
        title: meta.title.clone(),
        href: (!broken).then(|| format!("{inner}/{}.{ending}", meta.kind)),
        state,
        waits: edition.draft.is_some() && sent.is_none(),
    }
}
