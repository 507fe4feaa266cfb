//! `{agreement-review}`: the fingerprint of the agreement in each language, and whether a lawyer has read that text.

use super::planned::{plain_cell, strong_cell, table};
use super::{Scope, Trouble};
use crate::base::locale::Locale;
use crate::engine::compose::agreement::AgreementText;
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(agreement) = scope.agreement else { return Ok(Vec::new()) };
    let rows = agreement
        .texts
        .iter()
        .map(|text| {
            let code = Inline::Code { text: text.fingerprint.to_string() };
            vec![
                strong_cell(language(scope, &text.locale)),
                super::pieces::cell(vec![code]),
                plain_cell(state(scope, text, agreement.signed)),
            ]
        })
        .collect();
    let heads = [("language", 4), ("sla-fingerprint", 5), ("sla-review-state", 9)];
    Ok(table(scope, &heads, rows, true).into_iter().collect())
}

fn state(scope: &Scope<'_>, text: &AgreementText, signed: bool) -> String {
    let review = scope.view.onboarding.sla.as_ref().and_then(|sla| sla.reviewed.as_ref());
    let on = review.and_then(|review| review.on).map(|day| scope.formats.date_long(day.0));
    match on {
        _ if text.has_gaps => scope.word("sla-review-gaps"),
        Some(on) if text.reviewed => {
            let by = review.and_then(|review| review.by.clone()).unwrap_or_default();
            scope.phrase("sla-review-done", [("by", by.into()), ("on", on.into())])
        }
        Some(on) if signed => scope.phrase("sla-review-signed", [("on", on.into())]),
        Some(on) => scope.phrase("sla-review-changed", [("on", on.into())]),
        None => scope.word("sla-review-open"),
    }
}

/// A language's name in the document's language; its tag where there is no word for it.
pub(super) fn language(scope: &Scope<'_>, locale: &Locale) -> String {
    let id = format!("ui-sla-language-{}", locale.language());
    scope.messages.get(&id, []).unwrap_or_else(|| locale.to_string())
}
