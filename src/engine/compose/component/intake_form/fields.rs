//! The parts of the form that ask for one thing a line.

use super::{Said, answer};
use crate::base::value::{Id, LocalizedText};
use crate::engine::check::sums_of;
use crate::engine::compose::component::Scope;
use crate::engine::compose::component::pieces::one_line;
use crate::engine::compose::component::planned::{strong_cell, table};
use crate::engine::compose::component::wording::{machine, person_name};
use crate::model::document::{Block, Cell, Inline, Item, TickAnswer};

/// A line of the form: its words `ui-form-<word>`, the path of its answer, and what is known.
struct Field {
    word: &'static str,
    path: String,
    known: Option<Said>,
}

impl Field {
    fn new(word: &'static str, path: impl Into<String>, known: Option<String>) -> Field {
        Field { word, path: path.into(), known: known.map(Said::words) }
    }
}

/// The lines as a table of names and answers.
fn sheet(scope: &Scope<'_>, fields: Vec<Field>) -> Vec<Block> {
    let rows: Vec<Vec<Cell>> = fields
        .into_iter()
        .map(|field| {
            let word = scope.word(&format!("form-{}", field.word));
            let answer = answer(scope, field.known, &field.path, &word);
            vec![strong_cell(word), answer]
        })
        .collect();
    table(scope, &[("form-asked", 5), ("form-answer", 11)], rows, true).into_iter().collect()
}

pub(super) fn company(scope: &Scope<'_>) -> Vec<Block> {
    let company = scope.view.intake.company.as_ref();
    let of = |path: &str| format!("company.{path}");
    let known_address = company.and_then(|company| company.address.as_ref()).map(Said::address);
    let industry = company.and_then(|company| Said::text(scope, company.industry.as_ref()));
    sheet(
        scope,
        vec![
            Field::new("name", of("name"), company.and_then(|company| company.name.clone())),
            Field::new(
                "legal-name",
                of("legal_name"),
                company.and_then(|company| company.legal_name.clone()),
            ),
            Field::new("tax-id", of("tax_id"), company.and_then(|company| company.tax_id.clone())),
            Field { word: "address", path: of("address"), known: known_address },
            Field { word: "industry", path: of("industry"), known: industry },
            Field::new(
                "website",
                of("website"),
                company.and_then(|company| company.website.as_ref()).map(|url| url.as_str().to_owned()),
            ),
        ],
    )
}

/// How many there are is counted where the devices are known; what they are worth is not the form's to tell.
pub(super) fn counts(scope: &Scope<'_>) -> Vec<Block> {
    let counted = scope.view.intake.inventory.as_ref().map(sums_of);
    let count = |at: usize| {
        let sum = counted.as_ref().map(|sums| sums[at].count).filter(|count| *count > 0);
        sum.map(|count| count.to_string())
    };
    let of = |path: &str| format!("inventory.stated.{path}");
    sheet(
        scope,
        vec![
            Field::new("servers", of("servers"), count(0)),
            Field::new("servers-value", of("servers_value"), None),
            Field::new("workstations", of("workstations"), count(1)),
            Field::new("workstations-value", of("workstations_value"), None),
        ],
    )
}

pub(super) fn emergency(scope: &Scope<'_>) -> Vec<Block> {
    let emergency = scope.view.intake.emergency.as_ref();
    let people = emergency.map(|emergency| &emergency.call).into_iter().flatten();
    let people: Vec<String> = people.filter_map(|id| person_name(scope, id)).collect();
    let order = emergency.map(|emergency| &emergency.order).into_iter().flatten();
    let order: Vec<String> = order.filter_map(|id| machine(scope, id.as_str())).collect();
    let mut fields = several("emergency-call", "emergency.call", &people, 2);
    fields.extend(several(
        "emergency-first",
        "emergency.first",
        &texts(scope, emergency.map(|own| &own.first)),
        3,
    ));
    fields.extend(several(
        "emergency-never",
        "emergency.never",
        &texts(scope, emergency.map(|own| &own.never)),
        2,
    ));
    fields.extend(several("emergency-order", "emergency.order", &order, 3));
    sheet(scope, fields)
}

pub(super) fn goals(scope: &Scope<'_>) -> Vec<Block> {
    let intake = &scope.view.intake;
    let mut fields = several("goal", "goals", &texts(scope, Some(&intake.goals)), 3);
    fields.extend(several("expectation", "expectations", &texts(scope, Some(&intake.expectations)), 3));
    sheet(scope, fields)
}

/// All that is known of a list, a line each, and room for more where little is known.
fn several(word: &'static str, path: &str, known: &[String], least: usize) -> Vec<Field> {
    let count = known.len().max(least);
    // An answer would be one entry more.
    let field =
        |at: usize| Field { word, path: format!("{path}[{at}]"), known: known.get(at).map(Said::fixed) };
    (0..count).map(field).collect()
}

fn texts(scope: &Scope<'_>, list: Option<&Vec<LocalizedText>>) -> Vec<String> {
    list.into_iter().flatten().filter_map(|text| scope.text(Some(text))).map(one_line).collect()
}

/// The service levels to choose from.
pub(super) fn level(scope: &Scope<'_>) -> Vec<Block> {
    let chosen = scope.view.intake.service_level.as_ref();
    let levels = scope.view.services.levels.iter();
    let options = levels.filter_map(|level| {
        let id = level.id.as_ref()?;
        Some((Some(id) == chosen, id, scope.text(level.name.as_ref())?, scope.text(level.summary.as_ref())))
    });
    ticks("service_level", true, options)
}

/// The services to choose from.
pub(super) fn services(scope: &Scope<'_>) -> Vec<Block> {
    let services = scope.view.services.services.iter();
    let options = services.filter_map(|service| {
        let (id, name) = (service.id.as_ref()?, scope.text(service.name.as_ref())?);
        Some((scope.view.has_service(service), id, name, scope.text(service.summary.as_ref())))
    });
    ticks("services", false, options)
}

fn ticks<'t>(
    path: &str,
    single: bool,
    options: impl Iterator<Item = (bool, &'t Id, &'t str, Option<&'t str>)>,
) -> Vec<Block> {
    let items: Vec<Item> = options
        .map(|(ticked, id, name, about)| {
            let mut content = vec![Inline::strong(name)];
            content.extend(about.map(|about| Inline::text(format!(": {}", one_line(about)))));
            let answer = TickAnswer { name: path.to_owned(), value: id.to_string(), single };
            let blocks = vec![Block::Paragraph { content }];
            Item { answer: Some(answer), ..Item::ticked(ticked, blocks) }
        })
        .collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List { start: None, items }] }
}
