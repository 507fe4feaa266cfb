//! `{service-scope}`: what each contracted service includes, and what it does not.

use super::gaps::marker;
use super::{Scope, Trouble};
use crate::base::value::LocalizedText;
use crate::model::document::{Block, Inline, Item};
use crate::model::record::Service;

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let services = scope.view.services.services.iter().filter(|service| scope.view.has_service(service));
    let blocks: Vec<Block> = services.flat_map(|service| one(service, scope)).collect();
    Ok(if blocks.is_empty() && scope.marks_gaps {
        vec![Block::paragraph(marker(scope, "services"))]
    } else {
        blocks
    })
}

fn one(service: &Service, scope: &Scope<'_>) -> Vec<Block> {
    let Some(name) = scope.text(service.name.as_ref()) else { return Vec::new() };
    let mut content = vec![Inline::strong(name)];
    if let Some(summary) = scope.text(service.summary.as_ref()) {
        content.push(Inline::text(format!(". {summary}")));
    }
    let list = |word: &str, texts: &[LocalizedText]| {
        let texts = texts.iter().filter_map(|text| scope.text(Some(text)));
        let texts: Vec<String> = texts.map(|text| format!("{}.", text.trim_end_matches('.'))).collect();
        (!texts.is_empty()).then(|| {
            let words =
                vec![Inline::strong(scope.word(word)), Inline::text(format!(": {}", texts.join(" ")))];
            Item::plain(vec![Block::Paragraph { content: words }])
        })
    };
    let items = [list("service-includes", &service.includes), list("service-excludes", &service.excludes)];
    let items: Vec<Item> = items.into_iter().flatten().collect();
    let list = (!items.is_empty()).then_some(Block::List { start: None, items });
    [Block::Paragraph { content }].into_iter().chain(list).collect()
}
