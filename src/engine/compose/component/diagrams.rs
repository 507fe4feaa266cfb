//! `{diagrams}`: the client's network diagrams that are pictures, each under its title.

use super::{Scope, Trouble};
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let shown = scope.view.intake.documentation.iter().filter(|item| item.is_diagram());
    let figures = shown.filter_map(|item| {
        let title = scope.text(item.title.as_ref())?;
        let image = scope.client_picture(item.file.as_ref()?.as_str(), title)?;
        Some(Block::Figure { image, caption: vec![Inline::text(title)] })
    });
    Ok(figures.collect())
}
