//! What is open, in words: a path of the records says little to those who don't type them.

use crate::base::value::{LocalizedText, Scalar as _, TaskId};
use crate::model::record::Intake;
use crate::model::schedule::Plan;

/// Something that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenItem {
    /// Its path in the records.
    pub path: String,
    /// The end of its interface word's key: `ui-open-<word>`.
    pub word: String,
    /// What it is open of: a device, a site, a contact, a task. A task's title needs no word beside it.
    pub of: Option<LocalizedText>,
}

/// The word of what has none of its own: then the path itself is shown.
pub const OTHER: &str = "other";

/// Open items with what a reader calls them. What is missing of the intake comes first, for it can be
/// typed at once; tasks and what they end with come after.
pub(super) fn open_items(paths: &[String], intake: &Intake, plan: Option<&Plan>) -> Vec<OpenItem> {
    let mut items: Vec<OpenItem> = paths.iter().map(|path| item(path, intake, plan)).collect();
    let of_tasks =
        |path: &str| ["tasks.", "reviews.", "kickoff.", "sla."].iter().any(|part| path.starts_with(part));
    items.sort_by_key(|item| of_tasks(&item.path));
    items
}

fn item(path: &str, intake: &Intake, plan: Option<&Plan>) -> OpenItem {
    let named =
        |word: &str, of: Option<LocalizedText>| OpenItem { path: path.to_owned(), word: word.to_owned(), of };
    if let Some(task) = path.strip_prefix("tasks.") {
        let (task, word) = task.strip_suffix(".evidence").map_or((task, "task"), |task| (task, "evidence"));
        return named(word, title(task, plan));
    }
    let parts: Vec<&str> = path.split('.').collect();
    let plain = |name: Option<String>| name.map(LocalizedText::Plain);
    match parts.as_slice() {
        ["inventory", "devices", id, field] => {
            let devices = intake.inventory.iter().flat_map(|inventory| &inventory.devices);
            let device =
                devices.into_iter().find(|device| device.id.as_ref().is_some_and(|own| own.as_str() == *id));
            let name = device.and_then(|device| device.name.clone());
            named(&format!("device-{field}"), name.or_else(|| plain(Some((*id).to_owned()))))
        }
        ["sites", id, field] => {
            let site =
                intake.sites.iter().find(|site| site.id.as_ref().is_some_and(|own| own.as_str() == *id));
            let name = site.and_then(|site| site.name.clone());
            named(
                &format!("site-{}", field.replace('_', "-")),
                name.or_else(|| plain(Some((*id).to_owned()))),
            )
        }
        ["contacts", id, field] => {
            let of =
                |own: &&crate::model::record::Contact| own.id.as_ref().is_some_and(|own| own.as_str() == *id);
            let name = intake.contacts.iter().find(of).and_then(|contact| contact.name.clone());
            named(&format!("contact-{field}"), plain(name.or_else(|| Some((*id).to_owned()))))
        }
        ["vendors", id, field] => {
            let of =
                |own: &&crate::model::record::Vendor| own.id.as_ref().is_some_and(|own| own.as_str() == *id);
            let name = intake.vendors.iter().find(of).and_then(|vendor| vendor.name.clone());
            named(&format!("vendor-{field}"), plain(name.or_else(|| Some((*id).to_owned()))))
        }
        // What a credential opens is its best name, and its id is what the vault knows.
        ["credentials", id, "vault"] => named("credential-vault", plain(Some((*id).to_owned()))),
        parts => named(&parts.join("-").replace('_', "-"), None),
    }
}

/// A task's title, with its item where it is repeated.
fn title(id: &str, plan: Option<&Plan>) -> Option<LocalizedText> {
    let id = TaskId::parse(id).ok()?;
    let task = plan?.tasks.iter().find(|task| task.id == id)?;
    let title = task.template.title.clone()?;
    let Some(item) = &task.item else { return Some(title) };
    let name = |locale: &crate::base::locale::Locale| match &item.name {
        Some(name) => name.any(locale).to_owned(),
        None => item.id.to_string(),
    };
    Some(match title {
        LocalizedText::Plain(title) => {
            LocalizedText::Plain(format!("{title}: {}", name(&crate::base::locale::Locale::english())))
        }
        LocalizedText::ByLocale(titles) => LocalizedText::ByLocale(
            titles
                .into_iter()
                .map(|(locale, title)| (locale.clone(), format!("{title}: {}", name(&locale))))
                .collect(),
        ),
    })
}
