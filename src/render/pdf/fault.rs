//! What Typst says, as our diagnostics.

use typst::diag::SourceDiagnostic;
use typst::{World as _, WorldExt as _};

use super::world::{DocumentWorld, THEME};
use crate::base::diagnostic::{Code, Diagnostic, Place};
use crate::base::text::Source;

/// How Typst begins its warning about a family that no font has. It has no code for it.
const UNKNOWN_FONT: &str = "unknown font family: ";

/// A fault without a place.
pub(super) fn plain(theme: &str, message: &str) -> Diagnostic {
    Diagnostic::new(Code::ThemePdf).with("theme", theme).with("message", message)
}

/// A family that nothing holds.
pub(super) fn unknown_font(family: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownFont).with("family", family)
}

/// A warning about a font, as the error that it is: the page would come out in another face on each machine.
pub(super) fn font_warning(warning: &SourceDiagnostic) -> Option<Diagnostic> {
    warning.message.strip_prefix(UNKNOWN_FONT).map(unknown_font)
}

/// Errors with their places in the theme's files.
pub(super) fn from_typst(world: &DocumentWorld<'_>, errors: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    errors.iter().map(|error| one(world, error)).collect()
}

fn one(world: &DocumentWorld<'_>, error: &SourceDiagnostic) -> Diagnostic {
    let theme = world.shared.theme();
    let mut message = error.message.to_string();
    for hint in &error.hints {
        message.push_str("; ");
        message.push_str(&hint.v);
    }
    let diagnostic = plain(theme, &message);
    // Where the span is in the document's data, or nowhere, there is no line that a theme's author could mend.
    let place = error.span.id().and_then(|id| {
        let path = id.get().vpath().get_with_slash().strip_prefix(THEME)?;
        let text = world.source(id).ok()?;
        let source = Source::new(format!("themes/{theme}/{path}"), text.text());
        Some(Place::new(&source, world.range(error.span)?.into()))
    });
    match place {
        Some(place) => {
            Diagnostic { file: Some(place.source.path().to_owned()), place: Some(place), ..diagnostic }
        }
        None => diagnostic,
    }
}
