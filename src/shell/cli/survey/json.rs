//! Scores for programs. Of all clients the figures; of one client all that came back.

use serde::Serialize;

use crate::base::value::{Date, Id};
use crate::engine::answers::{Critic, Remark, Results, Spread, Totals, Wave};
use crate::model::survey::Tally;
use crate::shell::pipeline::ClientResult;

#[derive(Serialize)]
struct Json<'s> {
    as_of: Date,
    clients: Vec<JsonClient<'s>>,
    totals: Vec<JsonTotal<'s>>,
}

#[derive(Serialize)]
struct JsonClient<'s> {
    client: &'s Id,
    name: &'s str,
    surveys: Vec<JsonSurvey<'s>>,
}

/// The answers of all clients to a questionnaire.
#[derive(Serialize)]
struct JsonTotal<'s> {
    survey: &'s Id,
    responses: usize,
    scores: Vec<JsonScore>,
}

#[derive(Serialize)]
struct JsonSurvey<'s> {
    survey: &'s Id,
    responses: usize,
    asked: Option<usize>,
    answered: Option<usize>,
    last: Option<Date>,
    scores: Vec<JsonScore>,
    detractors: Vec<JsonCritic<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trend: Option<Vec<JsonWave>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    questions: Option<Vec<JsonQuestion<'s>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<Vec<JsonComment<'s>>>,
}

#[derive(Serialize)]
struct JsonScore {
    instrument: &'static str,
    value: Option<f64>,
    n: usize,
    blanks: usize,
    few: bool,
}

#[derive(Serialize)]
struct JsonWave {
    day: u32,
    on: Date,
    responses: usize,
    scores: Vec<JsonScore>,
}

#[derive(Serialize)]
struct JsonQuestion<'s> {
    question: &'s Id,
    kind: &'static str,
    n: usize,
    blanks: usize,
    answers: Vec<JsonAnswer<'s>>,
}

#[derive(Serialize)]
struct JsonAnswer<'s> {
    answer: &'s str,
    count: usize,
}

#[derive(Serialize)]
struct JsonCritic<'s> {
    who: &'s str,
    answer: u8,
    on: Option<Date>,
    owner: Option<&'s Id>,
    due: Option<Date>,
}

#[derive(Serialize)]
struct JsonComment<'s> {
    question: &'s Id,
    who: &'s str,
    on: Option<Date>,
    recommends: Option<u8>,
    text: &'s str,
}

/// An object with the clients in the order of their ids, and what they come to together.
pub(super) fn write(clients: &[&ClientResult], one: Option<&ClientResult>, as_of: Date) -> String {
    let totals = || clients.iter().flat_map(|client| &client.summary.answers).filter(|one| one.is_scored());
    let mut ids: Vec<&Id> = totals().map(|totals| &totals.survey).collect();
    ids.sort_unstable();
    ids.dedup();
    let total = |id: &'_ &Id| {
        let own = || totals().filter(|totals| totals.survey == **id);
        own().next().map(|first| JsonTotal {
            survey: &first.survey,
            responses: own().map(|totals| totals.responses).sum(),
            scores: Totals::sums(own()).iter().map(score).collect(),
        })
    };
    let json = Json {
        as_of,
        clients: clients.iter().map(|client| client_of(client, one.is_some())).collect(),
        totals: ids.iter().filter_map(total).collect(),
    };
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

fn client_of(client: &ClientResult, whole: bool) -> JsonClient<'_> {
    let surveys = if whole {
        client.results.iter().filter(|results| results.totals.is_scored()).map(everything).collect()
    } else {
        client.summary.answers.iter().filter(|totals| totals.is_scored()).map(figures).collect()
    };
    JsonClient { client: &client.id, name: &client.summary.name, surveys }
}

fn figures(totals: &Totals) -> JsonSurvey<'_> {
    JsonSurvey {
        survey: &totals.survey,
        responses: totals.responses,
        asked: totals.asked.map(|asked| asked.people),
        answered: totals.asked.map(|asked| asked.answered),
        last: totals.last,
        scores: totals.tallies.iter().map(score).collect(),
        detractors: totals.critics.iter().map(critic).collect(),
        trend: None,
        questions: None,
        comments: None,
    }
}

fn everything(results: &Results) -> JsonSurvey<'_> {
    let comments = results.remarks.iter().flat_map(|said| {
        said.remarks.iter().map(|remark| {
            let Remark { who, on, text, recommends, critic: _ } = remark;
            JsonComment { question: &said.question, who, on: *on, recommends: *recommends, text }
        })
    });
    JsonSurvey {
        trend: Some(results.waves.iter().map(wave).collect()),
        questions: Some(results.spreads.iter().map(question).collect()),
        comments: Some(comments.collect()),
        ..figures(&results.totals)
    }
}

fn score(tally: &Tally) -> JsonScore {
    JsonScore {
        instrument: tally.instrument.as_str(),
        // One decimal at most: exact enough as a float.
        value: tally.value().and_then(|value| value.to_string().parse().ok()),
        n: tally.n(),
        blanks: tally.blanks,
        few: tally.is_of_few(),
    }
}

fn wave(wave: &Wave) -> JsonWave {
    JsonWave {
        day: wave.day,
        on: wave.on,
        responses: wave.responses,
        scores: wave.tallies.iter().map(score).collect(),
    }
}

fn question(spread: &Spread) -> JsonQuestion<'_> {
    let answers = spread.answers.iter().map(|one| JsonAnswer { answer: &one.value, count: one.count });
    JsonQuestion {
        question: &spread.question,
        kind: spread.kind.as_str(),
        n: spread.n,
        blanks: spread.blanks,
        answers: answers.collect(),
    }
}

fn critic(critic: &Critic) -> JsonCritic<'_> {
    JsonCritic {
        who: &critic.who,
        answer: critic.answer,
        on: critic.on,
        owner: critic.owner.as_ref(),
        due: critic.due,
    }
}
