//! Answers and scores for a spreadsheet: numbers are numbers, and whatever people typed is text.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Feedback;
use crate::base::locale::{Formats, Messages};
use crate::base::value::Date;
use crate::engine::answers::{Results, Spread, Totals};
use crate::engine::compose::component::results::{answer_words, measure, percent, question};
use crate::engine::compose::component::{Pictures, Scope};
use crate::engine::compose::view::View;
use crate::model::document::{Sheet, SheetCell, SheetColumn, Workbook};
use crate::model::survey::{Question, QuestionKind, Response, Survey, Tally};

/// Scores, how answers are spread, and every response of one client, from a view of the provider's own people. `None` where
/// no questionnaire that has a score was answered.
pub fn client_workbook(view: &View, messages: &Messages) -> Option<Workbook> {
    let formats = Formats::new(&view.locale);
    let none = BTreeMap::new();
    let scope = Scope::new(view, messages, &formats, Pictures { shared: &none, client: &none });
    let scored = view.results.iter().filter(|results| results.totals.is_scored());
    let scored: Vec<(&Results, &Survey)> = scored
        .filter_map(|results| Some((results, view.surveys.get(results.totals.survey.as_str())?)))
        .collect();
    if scored.is_empty() {
        return None;
    }
    let mut sheets = vec![scores(&scope, &scored), distribution(&scope, &scored)];
    for (at, (results, survey)) in scored.iter().enumerate() {
        let name = scope.word("answers-sheet-responses");
        let name = if at == 0 { name } else { format!("{name} {}", at + 1) };
        sheets.push(responses(&scope, name, results, survey));
    }
    let company = view.intake.company.as_ref().and_then(|company| company.name.clone());
    let title = company.unwrap_or_else(|| view.client.to_string());
    Some(Workbook { title, as_of: view.as_of, sheets })
}

/// The scores of all clients, and who must be called; `None` where there is no score.
pub fn overview_workbook(view: &View, messages: &Messages, clients: &[Feedback<'_>]) -> Option<Workbook> {
    let formats = Formats::new(&view.locale);
    let none = BTreeMap::new();
    let scope = Scope::new(view, messages, &formats, Pictures { shared: &none, client: &none });
    let mut rows = Vec::new();
    let mut by_survey: BTreeMap<_, Vec<&Totals>> = BTreeMap::new();
    for client in clients {
        for totals in client.scored() {
            by_survey.entry(&totals.survey).or_default().push(totals);
            let asked = totals.asked.map(|asked| (asked.people, asked.answered));
            for tally in &totals.tallies {
                rows.extend(overview_row(&scope, client.name, totals, tally, asked, totals.last));
            }
        }
    }
    if rows.is_empty() {
        return None;
    }
    for all in by_survey.values() {
        let last = all.iter().filter_map(|totals| totals.last).max();
        for tally in Totals::sums(all.iter().copied()) {
            let of = all.first().copied();
            rows.extend(of.and_then(|totals| {
                overview_row(&scope, &scope.word("answers-all-clients"), totals, &tally, None, last)
            }));
        }
    }
    let columns = columns(
        &scope,
        &[
            "answers-client",
            "answers-survey",
            "answers-measure",
            "answers-score",
            "answers-n",
            "answers-blank",
            "answers-asked",
            "answers-answered",
            "answers-last",
            "answers-warning",
        ],
    );
    let sheets =
        vec![Sheet { name: scope.word("answers-sheet-scores"), columns, rows }, detractors(&scope, clients)];
    Some(Workbook { title: scope.word("answers-all-title"), as_of: view.as_of, sheets })
}

fn overview_row(
    scope: &Scope<'_>,
    client: &str,
    totals: &Totals,
    tally: &Tally,
    asked: Option<(usize, usize)>,
    last: Option<Date>,
) -> Option<Vec<SheetCell>> {
    let count = |count: Option<usize>| count.map_or(SheetCell::Empty, SheetCell::count);
    let [name, measured, value, n, blanks, warning] = score(scope, totals, tally)?;
    Some(vec![
        SheetCell::text(client),
        name,
        measured,
        value,
        n,
        blanks,
        count(asked.map(|asked| asked.0)),
        count(asked.map(|asked| asked.1)),
        SheetCell::day(last),
        warning,
    ])
}

/// Those who would not recommend us, of all clients.
fn detractors(scope: &Scope<'_>, clients: &[Feedback<'_>]) -> Sheet {
    let words =
        ["answers-client", "answers-who", "answers-recommend", "answers-on", "answers-owner", "answers-due"];
    let mut rows = Vec::new();
    for client in clients {
        for critic in client.scored().flat_map(|totals| &totals.critics) {
            let owner = critic.owner.as_ref();
            let owner = owner.and_then(|id| scope.view.person(id).and_then(|person| person.name.clone()));
            rows.push(vec![
                SheetCell::text(client.name),
                SheetCell::text(critic.who.as_str()),
                SheetCell::Number(critic.answer.into()),
                SheetCell::day(critic.on),
                SheetCell::text(owner.unwrap_or_default()),
                SheetCell::day(critic.due),
            ]);
        }
    }
    Sheet { name: scope.word("answers-sheet-detractors"), columns: columns(scope, &words), rows }
}

/// Columns with the words above them.
fn columns(scope: &Scope<'_>, words: &[&str]) -> Vec<SheetColumn> {
    words.iter().map(|word| SheetColumn { head: scope.word(word), long: false }).collect()
}

/// What a questionnaire is called.
fn title(scope: &Scope<'_>, totals: &Totals) -> SheetCell {
    let title = totals.title.as_ref().map(|title| title.any(&scope.view.locale).to_owned());
    SheetCell::text(title.unwrap_or_else(|| totals.survey.to_string()))
}

/// Questionnaire, measure, score, answers, blanks, and a warning where they are few; `None` without an answer.
fn score(scope: &Scope<'_>, totals: &Totals, tally: &Tally) -> Option<[SheetCell; 6]> {
    let few = if tally.is_of_few() { scope.word("answers-few") } else { String::new() };
    Some([
        title(scope, totals),
        SheetCell::text(measure(scope, tally.instrument)),
        SheetCell::Number(tally.value()?),
        SheetCell::count(tally.n()),
        SheetCell::count(tally.blanks),
        SheetCell::text(few),
    ])
}

/// The scores in all and by review.
fn scores(scope: &Scope<'_>, scored: &[(&Results, &Survey)]) -> Sheet {
    let mut rows = Vec::new();
    for (results, _) in scored {
        let mut add = |review: String, tallies: &[Tally]| {
            for tally in tallies {
                if let Some([name, measured, value, n, blanks, warning]) =
                    score(scope, &results.totals, tally)
                {
                    let review = SheetCell::text(review.as_str());
                    rows.push(vec![name, measured, review, value, n, blanks, warning]);
                }
            }
        };
        add(scope.word("answers-all-answers"), &results.totals.tallies);
        for wave in &results.waves {
            add(scope.phrase("answers-days", [("days", i64::from(wave.day).into())]), &wave.tallies);
        }
    }
    let words = [
        "answers-survey",
        "answers-measure",
        "answers-review",
        "answers-score",
        "answers-n",
        "answers-blank",
        "answers-warning",
    ];
    Sheet { name: scope.word("answers-sheet-scores"), columns: columns(scope, &words), rows }
}

/// How the answers to each question are spread.
fn distribution(scope: &Scope<'_>, scored: &[(&Results, &Survey)]) -> Sheet {
    let mut rows = Vec::new();
    for (results, survey) in scored {
        for spread in &results.spreads {
            rows.extend(spread_rows(scope, &results.totals, survey, spread));
        }
    }
    let words =
        ["answers-survey", "answers-question", "answers-answer", "answers-times", "answers-share-percent"];
    let mut columns = columns(scope, &words);
    columns.iter_mut().skip(1).take(2).for_each(|column| column.long = true);
    Sheet { name: scope.word("answers-sheet-distribution"), columns, rows }
}

fn spread_rows(scope: &Scope<'_>, totals: &Totals, survey: &Survey, spread: &Spread) -> Vec<Vec<SheetCell>> {
    let question = question(survey, spread.question.as_str());
    let row = |answer: SheetCell, count: usize, share: Option<Decimal>| {
        vec![
            title(scope, totals),
            SheetCell::text(words(scope, question)),
            answer,
            SheetCell::count(count),
            share.map_or(SheetCell::Empty, SheetCell::Number),
        ]
    };
    let mut rows: Vec<Vec<SheetCell>> = spread
        .answers
        .iter()
        .map(|answer| {
            row(value(scope, question, &answer.value), answer.count, percent(answer.count, spread.n))
        })
        .collect();
    rows.push(row(SheetCell::text(scope.word("answers-blank")), spread.blanks, None));
    rows
}

/// A row a response, a column a question.
fn responses(scope: &Scope<'_>, name: String, results: &Results, survey: &Survey) -> Sheet {
    let mut columns = columns(scope, &["answers-on", "answers-who", "answers-version"]);
    columns.extend(survey.questions.iter().map(|question| SheetColumn {
        head: words(scope, Some(question)),
        long: question.kind.is_none_or(|kind| kind.scale().is_none()),
    }));
    let own = scope.view.responses.iter();
    let mut own: Vec<&Response> =
        own.filter(|response| response.survey.as_ref() == Some(&results.totals.survey)).collect();
    own.sort_by_key(|response| response.at.map(|at| at.local));
    let row = |response: &&Response| {
        let version = response.version.map_or(SheetCell::Empty, |version| SheetCell::Number(version.into()));
        let mut cells = vec![
            SheetCell::day(response.at.map(|at| Date(at.local.date()))),
            SheetCell::text(response.respondent.clone().unwrap_or_default()),
            version,
        ];
        cells.extend(survey.questions.iter().map(|question| given(scope, question, response)));
        cells
    };
    Sheet { name, columns, rows: own.iter().map(row).collect() }
}

/// What a response says to a question; several choices in one cell.
fn given(scope: &Scope<'_>, question: &Question, response: &Response) -> SheetCell {
    let given = question.id.as_ref().and_then(|id| response.answers.get(id));
    let given = given.map(Vec::as_slice).unwrap_or_default();
    match given {
        [one] => value(scope, Some(question), one),
        several => {
            let words = several.iter().map(|one| answer_words(scope, Some(question), one));
            SheetCell::text(words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; "))
        }
    }
}

/// An answer on a scale as a number, any other in words.
fn value(scope: &Scope<'_>, question: Option<&Question>, given: &str) -> SheetCell {
    let scale = question.and_then(|question| question.kind).and_then(QuestionKind::scale);
    match given.trim().parse::<u8>() {
        Ok(number) if scale.is_some() => SheetCell::Number(number.into()),
        _ => SheetCell::text(answer_words(scope, question, given)),
    }
}

fn words(scope: &Scope<'_>, question: Option<&Question>) -> String {
    question.and_then(|question| scope.text(question.text.as_ref())).unwrap_or_default().to_owned()
}
