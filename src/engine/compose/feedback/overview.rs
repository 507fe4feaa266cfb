//! The document over all clients: what all of them say, where it is worst, and who must be called.

use std::collections::BTreeMap;

use super::{Feedback, SURVEY_REPORT};
use crate::base::locale::{Formats, Messages};
use crate::base::value::{Audience, Id};
use crate::engine::answers::{Counted, Critic, Spread, Totals};
use crate::engine::compose::assemble::paper;
use crate::engine::compose::component::answer_distribution::{across, chart};
use crate::engine::compose::component::results::{count_cell, measure, score_with_n, table};
use crate::engine::compose::component::{Pictures, Scope, detractors, scores};
use crate::engine::compose::view::View;
use crate::model::document::{Block, Cell, Document, Inline, Meta, TextSize};
use crate::model::survey::{Instrument, Tally};

/// Makes the document, from a view of the provider alone; `None` where no client has answered a questionnaire that has a
/// score. `left_out` is how many clients could not be looked at.
pub fn overview(
    view: &View,
    messages: &Messages,
    clients: &[Feedback<'_>],
    left_out: usize,
) -> Option<Document> {
    let formats = Formats::new(&view.locale);
    let none = BTreeMap::new();
    let scope = Scope::new(view, messages, &formats, Pictures { shared: &none, client: &none });
    let surveys = surveys(clients);
    if surveys.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::paragraph(scope.word("answers-all-intro"))];
    if left_out > 0 {
        blocks.push(Block::paragraph(scope.phrase("answers-left-out", [("count", left_out.into())])));
    }
    for (id, all) in &surveys {
        blocks.extend(of_survey(&scope, id, all));
    }
    blocks.extend(critics(&scope, clients));
    let provider = view.provider.name.clone().unwrap_or_default();
    let meta = Meta {
        kind: SURVEY_REPORT.to_owned(),
        locale: view.locale.clone(),
        audience: Audience::Internal,
        title: scope.word("answers-all-title"),
        description: Some(scope.word("answers-all-about")),
        provider: provider.clone(),
        client: provider,
        as_of: view.as_of.to_string(),
        as_of_text: formats.date_long(view.as_of.0),
        contents: false,
        paper: paper(view),
        size: TextSize::Normal,
    };
    Some(Document { meta, cover: None, blocks, images: BTreeMap::new() })
}

/// The answers of a client to a questionnaire.
type Answered<'f> = (Feedback<'f>, &'f Totals);

/// The clients that have answered each questionnaire.
fn surveys<'f>(clients: &[Feedback<'f>]) -> BTreeMap<Id, Vec<Answered<'f>>> {
    let mut found: BTreeMap<Id, Vec<Answered<'f>>> = BTreeMap::new();
    for client in clients {
        for totals in client.scored() {
            found.entry(totals.survey.clone()).or_default().push((*client, totals));
        }
    }
    found
}

fn of_survey(scope: &Scope<'_>, id: &Id, all: &[Answered<'_>]) -> Vec<Block> {
    let title = all.iter().find_map(|(_, totals)| totals.title.as_ref());
    let title = title.map_or_else(|| id.to_string(), |title| title.any(&scope.view.locale).to_owned());
    let sums = Totals::sums(all.iter().map(|(_, totals)| *totals));
    let mut blocks = vec![heading(2, id.as_str(), title)];
    blocks.extend(scores::scores(scope, &sums));
    if let Some(nps) = sums.iter().find(|tally| tally.instrument == Instrument::Nps && tally.n() > 0) {
        let spread = spread(id, nps);
        blocks.push(chart(scope, None, &spread, &measure(scope, Instrument::Nps)));
        blocks.extend(across(scope, &spread));
    }
    blocks.push(heading(3, &format!("{id}-clients"), scope.word("answers-by-client")));
    blocks.extend(by_client(scope, &sums, all));
    blocks
}

/// How often each number of a measure was given.
fn spread(survey: &Id, tally: &Tally) -> Spread {
    let kind = tally.instrument.kind();
    let (low, high) = kind.scale().unwrap_or_default();
    let counted = |number: u8| Counted {
        value: number.to_string(),
        count: tally.counts.get(&number).copied().unwrap_or_default(),
    };
    Spread {
        question: survey.clone(),
        kind,
        answers: (low..=high).map(counted).collect(),
        n: tally.n(),
        blanks: tally.blanks,
    }
}

/// A row a client, the worst first.
fn by_client(scope: &Scope<'_>, sums: &[Tally], all: &[Answered<'_>]) -> Option<Block> {
    let mut sorted: Vec<&Answered<'_>> = all.iter().collect();
    let compare = scope.formats.compare();
    sorted.sort_by(|a, b| a.1.worst_first(b.1).then_with(|| compare(a.0.name, b.0.name)));
    let heads = std::iter::once(scope.word("answers-client"))
        .chain(sums.iter().map(|sum| sum.instrument.as_str().to_uppercase()))
        .chain(["answers-n", "answers-asked-short"].map(|word| scope.word(word)));
    let shares: Vec<u16> = std::iter::once(9).chain(sums.iter().map(|_| 6)).chain([4, 5]).collect();
    let row = |(client, totals): &Answered<'_>| -> Vec<Cell> {
        let scores = sums.iter().map(|sum| {
            let own = totals.tallies.iter().find(|tally| tally.instrument == sum.instrument);
            Cell::Text {
                content: vec![Inline::text(own.map(|tally| score_with_n(scope, tally)).unwrap_or_default())],
            }
        });
        let asked = totals.asked.map(|asked| count_cell(scope, asked.people));
        std::iter::once(name(client))
            .chain(scores)
            .chain([count_cell(scope, totals.responses), asked.unwrap_or(Cell::Text { content: Vec::new() })])
            .collect()
    };
    table(heads.collect(), &shares, 1, sorted.into_iter().map(row).collect())
}

/// A client's name, which leads to its own page about its answers.
fn name(client: &Feedback<'_>) -> Cell {
    let words = Inline::text(client.name);
    let to = format!("{}/{SURVEY_REPORT}.html", client.id);
    let name = if client.has_page { Inline::Link { to, content: vec![words] } } else { words };
    Cell::Text { content: vec![name] }
}

/// Those who would not recommend us, of all clients: the least content first.
fn critics(scope: &Scope<'_>, clients: &[Feedback<'_>]) -> Vec<Block> {
    let mut all: Vec<(&Critic, &Feedback<'_>)> = Vec::new();
    for client in clients {
        all.extend(client.scored().flat_map(|totals| &totals.critics).map(|critic| (critic, client)));
    }
    all.sort_by_key(|(critic, _)| (critic.answer, critic.due));
    let rows: Vec<Vec<Cell>> = all
        .into_iter()
        .map(|(critic, client)| {
            let mut cells = detractors::row(scope, critic);
            cells.insert(1, name(client));
            cells
        })
        .collect();
    let words =
        ["answers-who", "answers-client", "answers-recommend", "answers-on", "answers-owner", "answers-due"];
    let heads = words.map(|word| scope.word(word)).to_vec();
    let table = table(heads, &[7, 8, 5, 5, 6, 4], words.len(), rows);
    let Some(table) = table else { return Vec::new() };
    let about = Block::paragraph(scope.word("answers-calls-about"));
    vec![heading(2, "detractors", scope.word("answers-detractors")), about, table]
}

fn heading(level: u8, id: &str, words: String) -> Block {
    Block::Heading {
        level,
        id: id.to_owned(),
        content: vec![Inline::text(words)],
        new_page: false,
        landscape: false,
    }
}
