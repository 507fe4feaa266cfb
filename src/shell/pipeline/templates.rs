//! Templates that are ready for Tera: those that all clients share, with the variants of service levels, and what a
//! client puts over them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::known::{Content, Known, OfName};
use crate::base::diagnostic::{Code, Diagnostic, Severity, Warned};
use crate::base::locale::Locale;
use crate::base::value::{Audience, Id};
use crate::engine::compose::site::{DOCUMENTS, HOME, NOT_FOUND, PRINT, QUESTIONNAIRES, RESERVED};
use crate::engine::compose::template::{
    Layer, Prepared, SITE, Shelf, Sources, is_kind, lint, plain_name, variant,
};
use crate::shell::workspace::{ClientFiles, Shared};

/// The templates of one language by name and service level; those of no level count where a level has none of its own.
type Prepareds = BTreeMap<(String, Option<String>), Arc<Prepared>>;

/// The templates that all clients share.
#[derive(Debug)]
pub struct Templates {
    /// The files by language tag; a language's own lie under those of its regions.
    sources: BTreeMap<String, Sources>,
    /// What is ready, by language tag.
    ready: BTreeMap<String, Prepareds>,
    /// The language of a client that names none.
    usual: Locale,
}

impl Templates {
    /// Prepares and checks what clients share; what is `known` by its content is not prepared anew.
    pub fn new(shared: &Shared, known: &Known) -> Warned<Templates> {
        let mut diagnostics = Vec::new();
        let levels: BTreeSet<&str> = shared
            .services
            .value
            .levels
            .iter()
            .filter_map(|level| level.id.as_ref())
            .map(Id::as_str)
            .collect();
        let usual = shared.provider.value.locale.clone().unwrap_or_else(Locale::english);
        let disabled = |name: &str| {
            let disable = &shared.settings.value.disable;
            disable.iter().any(|id| id.as_str() == plain_name(name))
        };
        let before = known.turn();
        let mut templates = Templates { sources: BTreeMap::new(), ready: BTreeMap::new(), usual };
        for tag in shared.templates.keys() {
            let sources = merged(&shared.templates, tag);
            diagnostics.extend(unknown_levels(&sources, &levels));
            let names: Vec<String> = names(&sources).into_iter().filter(|name| !disabled(name)).collect();
            let content = Content::new(&levels, &sources);
            let made = shared.threads.map(&names, |name| {
                known.get(&before, content.hash(name), || of_name(name, &sources, &levels))
            });
            let mut ready = Prepareds::new();
            for (name, made) in names.into_iter().zip(made) {
                let made = made.collect_into(&mut diagnostics).into_iter();
                ready.extend(made.map(|(level, prepared)| ((name.clone(), level), prepared)));
            }
            templates.ready.insert(tag.clone(), ready);
            templates.sources.insert(tag.clone(), sources);
        }
        Warned { value: templates, diagnostics }
    }

    /// All templates that are ready, with their names.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Prepared)> {
        self.ready.values().flatten().map(|((name, _), prepared)| (name.as_str(), prepared.as_ref()))
    }

    /// The template of that name in a language, as every client without a level has it: the standard.
    pub fn standard(&self, locale: &Locale, name: &str) -> Option<&Prepared> {
        self.get(locale, name, None)
    }

    fn get(&self, locale: &Locale, name: &str, level: Option<&str>) -> Option<&Prepared> {
        let ready = locale.candidates().into_iter().find_map(|tag| self.ready.get(tag))?;
        let of =
            |level: Option<&str>| ready.get(&(name.to_owned(), level.map(str::to_owned))).map(Arc::as_ref);
        level.and_then(|level| of(Some(level))).or_else(|| of(None))
    }

    /// A client's own files, with the pages of its site among them as `site/<name>`.
    fn with_pages(&self, files: &ClientFiles, faults: &mut Vec<Diagnostic>) -> BTreeMap<String, Sources> {
        let mut all = files.templates.clone();
        let company = files.intake.value.company.as_ref();
        let first = company.and_then(|company| company.locale.first()).unwrap_or(&self.usual);
        for (tag, pages) in &files.pages {
            let tag = if tag.is_empty() { first.as_str() } else { tag };
            for (name, source) in pages {
                if self.is_taken(name) {
                    let file = source.path().rsplit('/').next().unwrap_or_default().to_owned();
                    faults.push(Diagnostic::new(Code::PageName).in_file(source.path()).with("name", file));
                    continue;
                }
                let inner = if name.starts_with('_') { name.clone() } else { format!("{SITE}{name}") };
                all.entry(tag.to_owned()).or_default().insert(inner, source.clone());
            }
        }
        all
    }

    /// Whether a page or a document of that name is made for every client, or an address of that name means something else.
    fn is_taken(&self, name: &str) -> bool {
        let site = format!("{SITE}{name}");
        let known = |sources: &Sources| sources.contains_key(name) || sources.contains_key(&site);
        let own =
            [HOME, DOCUMENTS, QUESTIONNAIRES, NOT_FOUND, "team"].contains(&name) || RESERVED.contains(&name);
        !name.starts_with('_') && (own || self.sources.values().any(known))
    }

    /// Prepares and checks what a client puts over them.
    pub fn of_client<'t>(&'t self, files: &ClientFiles) -> Warned<ClientTemplates<'t>> {
        let mut diagnostics = Vec::new();
        let level = files.intake.value.service_level.as_ref().map(ToString::to_string);
        let none = Sources::new();
        let own_files = self.with_pages(files, &mut diagnostics);
        let mut own = BTreeMap::new();
        // A client's files of a language lie over those of its regions too.
        let has_some = |tag: &&String| candidates(tag).iter().any(|tag| own_files.contains_key(tag));
        let tags: BTreeSet<String> =
            self.sources.keys().chain(own_files.keys()).filter(has_some).cloned().collect();
        for tag in &tags {
            let shared = candidates(tag).iter().find_map(|tag| self.sources.get(tag));
            let sources = merged(&own_files, tag);
            let shelf =
                Shelf { shared: shared.unwrap_or(&none), client: Some(&sources), level: level.as_deref() };
            let mut used = BTreeSet::new();
            let mut faults = Vec::new();
            let known = names(shelf.shared).into_iter().chain(names(&sources)).collect::<BTreeSet<_>>();
            for name in known {
                let looked = Prepared::new(&name, shelf);
                // One that the client changes nothing of was looked at with the shared ones.
                let is_own = |it: &Prepared| it.layer() == Layer::Client;
                if looked.value.as_ref().is_some_and(is_own) || sources.contains_key(&name) {
                    let parts = looked.value.iter().flat_map(|it| &it.parts).map(|part| part.name.clone());
                    used.extend(parts.chain([name.clone()]));
                    if let Some(prepared) = prepare(&name, shelf, &mut faults) {
                        own.insert((tag.clone(), name), prepared);
                    }
                }
            }
            faults.extend(unused(&sources, &used, shelf.shared));
            // What is wrong with a file is said once, in its own language.
            if own_files.contains_key(tag) {
                diagnostics.extend(faults);
            }
        }
        Warned { value: ClientTemplates { shared: self, tags, own, level }, diagnostics }
    }
}

/// The templates of one client's documents.
#[derive(Debug)]
pub struct ClientTemplates<'t> {
    shared: &'t Templates,
    /// The languages in which the client has something of its own.
    tags: BTreeSet<String>,
    /// Those that the client changes something of, by language tag and name.
    own: BTreeMap<(String, String), Prepared>,
    level: Option<String>,
}

impl ClientTemplates<'_> {
    /// The template of that name in a language: the client's own, its level's, everybody's; in each the exact tag, then
    /// its language.
    pub fn get(&self, locale: &Locale, name: &str) -> Option<&Prepared> {
        let tag = locale.candidates().into_iter().find(|tag| self.tags.contains(*tag));
        let own = tag.and_then(|tag| self.own.get(&(tag.to_owned(), name.to_owned())));
        own.or_else(|| self.shared.get(locale, name, self.level.as_deref()))
    }

    /// The names of the pages of its site that have a template in a language which is ready.
    pub fn pages(&self, locale: &Locale) -> BTreeSet<String> {
        let candidates = locale.candidates();
        let shared = candidates.iter().find_map(|tag| self.shared.ready.get(*tag));
        let shared = shared.into_iter().flatten().map(|((name, _), _)| name.as_str());
        let own = self.own.keys().filter(|(tag, _)| candidates.contains(&tag.as_str()));
        let names = shared.chain(own.map(|(_, name)| name.as_str()));
        names.filter_map(|name| name.strip_prefix(SITE)).map(str::to_owned).collect()
    }

    /// The names of all pages and documents that a link may name, those included that are not made here or are wrong; not
    /// those that only the provider's own people read.
    pub fn addresses(&self) -> BTreeSet<String> {
        let ready = self.shared.all().chain(self.own());
        let internal: BTreeSet<&str> = ready
            .filter(|(_, template)| template.front.value.audience == Some(Audience::Internal))
            .map(|(name, _)| name)
            .collect();
        let shared = self.shared.sources.values().flat_map(BTreeMap::keys);
        let own = self.own.keys().map(|(_, name)| name);
        let names = shared.chain(own).map(|name| variant(name).map_or(name.as_str(), |(plain, _)| plain));
        let named = names
            .filter(|name| !internal.contains(name))
            .filter_map(|name| name.strip_prefix(SITE).or_else(|| is_kind(name).then_some(name)));
        named.chain([HOME, DOCUMENTS, PRINT]).map(str::to_owned).collect()
    }

    /// The template of that name in a language without what the client has for itself.
    pub fn of_level(&self, locale: &Locale, name: &str) -> Option<&Prepared> {
        self.shared.get(locale, name, self.level.as_deref())
    }

    /// The kinds of document that only this client has.
    pub fn own(&self) -> impl Iterator<Item = (&str, &Prepared)> {
        self.own.iter().map(|((_, name), prepared)| (name.as_str(), prepared))
    }
}

/// The standard of a template and its variants for service levels, those that are without faults.
fn of_name(name: &str, sources: &Sources, levels: &BTreeSet<&str>) -> OfName {
    let mut out = Warned::new(Vec::new());
    let standard = prepare(name, Shelf::standard(sources), &mut out.diagnostics);
    for level in levels.iter().filter(|level| may_vary(name, standard.as_ref(), sources, level)) {
        let shelf = Shelf { level: Some(level), ..Shelf::standard(sources) };
        let has_variant = Prepared::new(name, shelf).value.is_some_and(|it| it.layer() == Layer::Level);
        if has_variant && let Some(own) = prepare(name, shelf, &mut out.diagnostics) {
            out.value.push((Some((*level).to_owned()), Arc::new(own)));
        }
    }
    out.value.extend(standard.map(|standard| (None, Arc::new(standard))));
    out
}

/// A template without faults, or its faults.
fn prepare(name: &str, shelf: Shelf<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Prepared> {
    let prepared = Prepared::new(name, shelf).collect_into(diagnostics)?;
    let faults = lint(&prepared);
    let broken = faults.iter().any(|fault| fault.severity() == Severity::Error);
    diagnostics.extend(faults);
    (!broken).then_some(prepared)
}

/// Whether a level may have a variant of a template: of its own file, or of a partial that the standard takes in. Of a
/// standard that is broken nobody knows what it takes in.
fn may_vary(name: &str, standard: Option<&Prepared>, sources: &Sources, level: &str) -> bool {
    let has = |name: &str| sources.contains_key(&format!("{name}.{level}"));
    has(name) || standard.is_none_or(|it| it.parts.iter().any(|part| has(&part.name)))
}

/// The tags under which files of a language tag are looked for: itself, then its language.
fn candidates(tag: &str) -> Vec<String> {
    let locale = tag.parse::<Locale>().ok();
    let tags = locale.iter().flat_map(|locale| locale.candidates()).map(str::to_owned);
    tags.collect()
}

/// The files of a tag over those of its language.
fn merged(all: &BTreeMap<String, Sources>, tag: &str) -> Sources {
    let mut merged = Sources::new();
    if let Ok(locale) = tag.parse::<Locale>() {
        for tag in locale.candidates().into_iter().rev() {
            merged
                .extend(all.get(tag).into_iter().flatten().map(|(name, file)| (name.clone(), file.clone())));
        }
    }
    merged
}

/// What is a template by itself: documents, mails and pages, not partials; a variant counts under its plain name.
fn names(sources: &Sources) -> BTreeSet<String> {
    let plain = sources.keys().map(|name| variant(name).map_or(name.as_str(), |(plain, _)| plain));
    plain.filter(|name| is_kind(plain_name(name))).map(str::to_owned).collect()
}

fn unknown_levels(sources: &Sources, levels: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let strange = sources.iter().filter_map(|(name, source)| {
        let (_, level) = variant(name)?;
        (!levels.contains(level)).then(|| {
            let known: Vec<&str> = levels.iter().copied().collect();
            let file = source.path().rsplit('/').next().unwrap_or_default();
            Diagnostic::new(Code::UnknownVariant)
                .in_file(source.path())
                .with("file", file.to_owned())
                .with("level", level.to_owned())
                .with("known", known.join(", "))
        })
    });
    strange.collect()
}

/// A client's files that are taken in by no document: most often a name that is mistyped.
fn unused(sources: &Sources, used: &BTreeSet<String>, shared: &Sources) -> Vec<Diagnostic> {
    let plain = |name: &str| variant(name).map_or(name.to_owned(), |(plain, _)| plain.to_owned());
    let idle = sources.iter().filter(|(name, _)| !used.contains(&plain(name)));
    idle.map(|(name, source)| {
        let near = shared.keys().find(|known| strsim::damerau_levenshtein(known, name) <= 2);
        let near = near.map(|near| format!("{near}.md")).unwrap_or_default();
        let file = source.path().rsplit('/').next().unwrap_or_default();
        Diagnostic::new(Code::UnusedTemplate)
            .in_file(source.path())
            .with("file", file.to_owned())
            .with("suggestion", near)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::workspace::Folder;

    #[test]
    fn what_is_known_is_prepared_anew_only_where_a_file_of_it_is_another() {
        let place = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = place.path().join("content/documents/en").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let known = Known::default();
        let made = || {
            let shared = Shared::read(&Folder::new(place.path())).value;
            Templates::new(&shared, &known).value
        };
        let front = "---\ntitle: A\naudience: client\noutputs: [html]\norder: 1\n---\n\n";
        write("memo.md", &format!("{front}{{% include \"_part.md\" %}}\n"));
        write("site/memo.md", &format!("{front}One\n"));
        write("_part.md", "One\n");
        let same = |one: &Templates, other: &Templates, name: &str| {
            let of = |templates: &Templates| Arc::clone(&templates.ready["en"][&(name.to_owned(), None)]);
            Arc::ptr_eq(&of(one), &of(other))
        };
        let first = made();
        let second = made();
        assert!(["memo", "site/memo", "welcome"].iter().all(|name| same(&first, &second, name)));
        write("site/memo.md", &format!("{front}Two\n"));
        let third = made();
        assert!(same(&second, &third, "memo") && !same(&second, &third, "site/memo"));
        write("_part.md", "Two\n");
        let fourth = made();
        assert!(!same(&third, &fourth, "memo"));
    }

    #[test]
    fn levels_count_for_what_is_known_and_faults_are_told_each_time() {
        let place = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = place.path().join("content").join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let known = Known::default();
        let made = || {
            let shared = Shared::read(&Folder::new(place.path())).value;
            let made = Templates::new(&shared, &known);
            let levels = made.value.ready["en"].keys().filter(|(name, _)| name == "memo");
            let levels: Vec<String> = levels.filter_map(|(_, level)| level.clone()).collect();
            let faults: Vec<Code> = made.diagnostics.iter().map(|fault| fault.code).collect();
            (levels, faults)
        };
        let front = "---\ntitle: A\naudience: client\noutputs: [html]\norder: 1\n---\n\n";
        write("documents/en/memo.md", &format!("{front}{{% include \"_part.md\" %}}\n"));
        write("documents/en/_part.md", "One\n");
        write("documents/en/_part.gold.md", "One for gold\n");
        write("documents/en/broken.md", &format!("{front}{{{{ nothing }}}}\n"));
        let level = |id: &str| format!("schema: 1\nlevels: [{{id: {id}, name: Level}}]\n");
        write("services.yaml", &level("gold"));
        let (levels, faults) = made();
        assert_eq!(levels, ["gold"]);
        assert_eq!(faults.len(), 1);
        assert_eq!(made(), (levels, faults.clone()), "as the first time");
        write("services.yaml", &level("silver"));
        let (levels, others) = made();
        assert!(levels.is_empty() && others.len() > faults.len(), "a variant for no level: {others:?}");
    }
}
