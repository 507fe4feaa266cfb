//! `{testimonials}`: what other clients say. The view holds only those with consent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::pieces::paragraphs;
use super::{Scope, Trouble};
use crate::model::document::Block;

/// Options of `{testimonials}`.
#[derive(Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Options {
    /// How many at most; 3 where nothing is said.
    #[schemars(range(min = 1, max = 12))]
    most: Option<usize>,
}

pub(super) fn lower(options: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let quotes = scope.view.provider.testimonials.iter().filter_map(|testimonial| {
        let words = scope.text(testimonial.quote.as_ref())?;
        let place: Vec<&str> =
            scope.text(testimonial.role.as_ref()).into_iter().chain(testimonial.company.as_deref()).collect();
        let mut by: Vec<String> = testimonial.author.clone().into_iter().collect();
        if !place.is_empty() {
            by.push(place.join(", "));
        }
        Some(Block::Quote { blocks: paragraphs(words), by })
    });
    Ok(quotes.take(options.most.unwrap_or(3)).collect())
}
