//! Where templates and partials of one language are found: a client's own file lies over the variant for its service
//! level, and that over the standard.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::text::Source;

/// Template files of one language by name: `sla`, `sla.gold` (a variant for a service level), `_sla-liability` (a
/// partial), `mail/welcome`, `site/help`.
pub type Sources = BTreeMap<String, Arc<Source>>;

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Every client's.
    Standard,
    /// That of a service level.
    Level,
    /// The client's own.
    Client,
}

/// The files that one client's documents are made from, in one language.
#[derive(Debug, Clone, Copy)]
pub struct Shelf<'s> {
    /// What all clients share.
    pub shared: &'s Sources,
    /// What the client has for itself.
    pub client: Option<&'s Sources>,
    /// The client's service level.
    pub level: Option<&'s str>,
}

impl<'s> Shelf<'s> {
    /// The shelf without anything of a client or a level.
    pub fn standard(shared: &'s Sources) -> Shelf<'s> {
        Shelf { shared, client: None, level: None }
    }

    /// The file that counts for a name, and whose it is.
    pub fn find(&self, name: &str) -> Option<(&'s Arc<Source>, Layer)> {
        let variant = self.level.map(|level| format!("{name}.{level}"));
        let own = self.client.and_then(|files| {
            variant.as_ref().and_then(|variant| files.get(variant)).or_else(|| files.get(name))
        });
        let level = || Some((self.shared.get(variant.as_ref()?)?, Layer::Level));
        let standard = || Some((self.shared.get(name)?, Layer::Standard));
        own.map(|source| (source, Layer::Client)).or_else(level).or_else(standard)
    }

    /// The names of the partials, for those who mistyped one.
    pub(super) fn partials(&self) -> Vec<&'s str> {
        let own = self.client.into_iter().flatten();
        let names = self.shared.iter().chain(own).map(|(name, _)| name.as_str());
        let mut names: Vec<&str> =
            names.filter(|name| name.starts_with('_') && variant(name).is_none()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// The name without its service level, and the level, of a variant: `_sla-targets.gold`.
pub fn variant(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.')
}

/// The folders whose templates are no documents: mails, and the pages of a client's site.
const FOLDERS: [&str; 2] = ["mail/", SITE];

/// The folder of the pages of a client's site, within a language's.
pub const SITE: &str = "site/";

/// A template's name without the folder that says what it is.
pub fn plain_name(name: &str) -> &str {
    FOLDERS.iter().find_map(|folder| name.strip_prefix(folder)).unwrap_or(name)
}

/// Whether a name is that of a document: no partial, no mail, no page of a site, no variant.
pub fn is_kind(name: &str) -> bool {
    !name.starts_with('_') && !name.contains(['/', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clients_own_file_lies_over_the_levels_and_that_over_the_standard() {
        let sources = |names: &[&str]| -> Sources {
            names.iter().map(|name| ((*name).to_owned(), Source::new(format!("{name}.md"), ""))).collect()
        };
        let shared = sources(&["_a", "_a.gold", "_b", "_b.gold", "_c", "_d.silver"]);
        let client = sources(&["_b"]);
        let shelf = Shelf { shared: &shared, client: Some(&client), level: Some("gold") };
        let layer = |name| shelf.find(name).map(|(_, layer)| layer);
        assert_eq!(layer("_a"), Some(Layer::Level));
        assert_eq!(layer("_b"), Some(Layer::Client));
        assert_eq!(layer("_c"), Some(Layer::Standard));
        assert_eq!(layer("_d"), None);
        assert_eq!(Shelf::standard(&shared).find("_a").map(|(_, layer)| layer), Some(Layer::Standard));
        assert_eq!(shelf.partials(), ["_a", "_b", "_c"]);
    }
}
