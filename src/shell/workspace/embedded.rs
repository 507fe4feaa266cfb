//! The files in the program itself: what a workspace falls back to, and the samples.

use include_dir::{Dir, include_dir};

use crate::engine::compose::template::variant;

static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The folders that a workspace falls back to. Records have no fallback: no workspace ever shows the sample's people.
const FALLBACK: &[&str] = &["documents", "playbooks", "surveys", "holidays", "locales"];

/// The content of an embedded file, by its path in a workspace.
pub fn embedded(path: &str) -> Option<&'static [u8]> {
    if let Some(rest) = path.strip_prefix("themes/") {
        return THEMES.get_file(rest).map(include_dir::File::contents);
    }
    let rest = path.strip_prefix("content/")?;
    let folder = rest.split('/').next()?;
    if is_variant(rest) {
        return None;
    }
    FALLBACK.contains(&folder).then(|| CONTENT.get_file(rest).map(include_dir::File::contents))?
}

/// Whether a file is a document's variant for a service level: the sample's levels are no other provider's, even where
/// they have the same name.
fn is_variant(path: &str) -> bool {
    let name = path.strip_prefix("documents/").and_then(|path| path.strip_suffix(".md"));
    name.is_some_and(|name| variant(name).is_some())
}

/// The paths of all embedded files below a folder of a workspace.
pub(super) fn embedded_below(folder: &str) -> Vec<String> {
    let mut paths = Vec::new();
    collect(&THEMES, "themes", &mut paths);
    for name in FALLBACK {
        if let Some(dir) = CONTENT.get_dir(name) {
            collect(dir, "content", &mut paths);
        }
    }
    paths.retain(|path| !path.strip_prefix("content/").is_some_and(is_variant));
    let prefix = format!("{}/", folder.trim_end_matches('/'));
    paths.retain(|path| path.starts_with(&prefix));
    paths.sort();
    paths
}

/// Onramp's own guide: a workspace has no guide but the one that its people write.
const GUIDE: &str = "content/guide/";

/// The sample records, for `init --example`: everything of `content` that is no fallback and no guide.
pub fn sample_files() -> Vec<(String, &'static [u8])> {
    let mut paths = Vec::new();
    collect(&CONTENT, "content", &mut paths);
    let mut files: Vec<(String, &'static [u8])> = paths
        .into_iter()
        .filter(|path| embedded(path).is_none() && !path.starts_with(GUIDE))
        .filter_map(|path| {
            let file = CONTENT.get_file(path.strip_prefix("content/")?)?;
            Some((path, file.contents()))
        })
        .collect();
    files.sort();
    files
}

/// The checklist that a new workspace begins with: the sample's, before anybody has answered.
pub fn starter_rfp() -> Option<(&'static str, String)> {
    const PATH: &str = "content/rfp/help-desk.yaml";
    let text = CONTENT.get_file("rfp/help-desk.yaml")?.contents_utf8()?;
    let (checklist, _) = text.split_once("\nvendors:\n")?;
    let vendors = "# vendors:\n#   - id: \n#     name: \n#     answers: {tenants: yes, roles: {answer: partly, note: }}\n";
    Some((PATH, format!("{checklist}\n\n{vendors}")))
}

/// Paths use `/` on every system, also where the program was built on Windows.
fn collect(dir: &Dir<'_>, prefix: &str, paths: &mut Vec<String>) {
    paths.extend(
        dir.files().map(|file| format!("{prefix}/{}", file.path().to_string_lossy().replace('\\', "/"))),
    );
    for inner in dir.dirs() {
        collect(inner, prefix, paths);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_fall_back_and_records_do_not() {
        assert!(embedded("content/locales/en.ftl").is_some());
        assert!(embedded("content/provider.yaml").is_none());
        assert!(embedded_below("content/locales").contains(&"content/locales/en.ftl".to_owned()));
    }

    #[test]
    fn a_new_workspace_begins_with_a_checklist_that_nobody_has_answered() {
        let (path, text) = starter_rfp().unwrap();
        let source = crate::base::text::Source::new(path, text);
        let read = crate::base::yaml::read::<crate::model::record::Rfp>(&source);
        assert_eq!(read.diagnostics, []);
        let items: usize = read.value.value.categories.iter().map(|category| category.items.len()).sum();
        assert!(items >= 80, "{items}");
        assert!(read.value.value.vendors.is_empty());
    }
}
