//! What is not known yet, said in words where a value would stand. Only an agreement's internal draft shows gaps; in every
//! other document nothing is shown, or the document is not made.

use super::Scope;
use crate::base::value::Id;
use crate::model::document::{Block, Inline, Tone};

/// The value, or in a draft that marks its gaps the words for what is missing.
pub(super) fn or_gap(scope: &Scope<'_>, path: &str, value: Option<String>) -> Option<String> {
    value.or_else(|| scope.marks_gaps.then(|| marker(scope, path)))
}

/// "[still open: the client's tax id]".
pub(in crate::engine::compose) fn marker(scope: &Scope<'_>, path: &str) -> String {
    scope.phrase("sla-gap", [("what", words(scope, path).into())])
}

/// Everything that is open, above the draft.
pub(in crate::engine::compose) fn callout(scope: &Scope<'_>, paths: &[String]) -> Block {
    let items: Vec<String> = paths.iter().map(|path| words(scope, path)).collect();
    let mut blocks = vec![Block::paragraph(scope.word("sla-gaps-text"))];
    blocks.extend(super::pieces::bullets(items.iter().map(String::as_str)));
    Block::Callout { tone: Tone::Warning, title: vec![Inline::text(scope.word("sla-gaps"))], blocks }
}

/// A path of the records in words: an agreement's own ones, else those for what is open of an intake; the path itself where
/// there are none for it.
fn words(scope: &Scope<'_>, path: &str) -> String {
    let word = |id: String| scope.messages.get(&format!("ui-{id}"), []);
    let name = path.replace(['.', '_'], "-");
    let whole = word(format!("sla-gap-{name}")).or_else(|| word(format!("gap-{name}")));
    whole.or_else(|| of_an_entry(scope, path)).unwrap_or_else(|| path.to_owned())
}

/// "end of warranty (File server)": a field of an entry of a list, which is named as people call it.
fn of_an_entry(scope: &Scope<'_>, path: &str) -> Option<String> {
    let (entry, field) = path.rsplit_once('.')?;
    let what = scope.messages.get(&format!("ui-gap-field-{}", field.replace('_', "-")), [])?;
    let id = entry.rsplit('.').next()?;
    let name = entry_name(scope, entry, id).unwrap_or_else(|| id.to_owned());
    scope.messages.get("ui-gap-of", [("what", what.into()), ("name", name.into())])
}

fn entry_name(scope: &Scope<'_>, entry: &str, id: &str) -> Option<String> {
    let intake = &scope.view.intake;
    let is = |own: &Option<Id>| own.as_ref().is_some_and(|own| own.as_str() == id);
    match entry.split('.').next()? {
        "contacts" => intake.contacts.iter().find(|contact| is(&contact.id))?.name.clone(),
        "vendors" => intake.vendors.iter().find(|vendor| is(&vendor.id))?.name.clone(),
        "sites" => {
            let site = intake.sites.iter().find(|site| is(&site.id))?;
            scope.text(site.name.as_ref()).map(str::to_owned)
        }
        "inventory" => {
            let mut devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
            let device = devices.find(|device| is(&device.id))?;
            scope.text(device.name.as_ref()).map(str::to_owned)
        }
        _ => None,
    }
}
