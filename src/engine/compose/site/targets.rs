//! Where links of a site's pages may lead.

use std::collections::{BTreeMap, BTreeSet};

/// What a link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination<'t> {
    /// The web, a mail, a phone.
    Out,
    /// A page of the same site, or the same page where none is named; and a heading.
    Page {
        /// The page's name; `None` for the same page.
        page: Option<&'t str>,
        /// The heading's id.
        anchor: Option<&'t str>,
    },
    /// Another file of the site.
    File(&'t str),
}

impl<'t> Destination<'t> {
    /// Reads a link that is safe.
    pub fn of(to: &'t str) -> Destination<'t> {
        if to.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '?', '#'])) {
            return Destination::Out;
        }
        let (path, anchor) = match to.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor).filter(|anchor| !anchor.is_empty())),
            None => (to, None),
        };
        match path.strip_suffix(".html") {
            _ if path.is_empty() => Destination::Page { page: None, anchor },
            Some(page) if !page.contains('/') => Destination::Page { page: Some(page), anchor },
            _ => Destination::File(path),
        }
    }
}

/// What is made for a client in one language, and can be led to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Targets {
    /// Pages by name, each with the ids of its headings.
    pub pages: BTreeMap<String, BTreeSet<String>>,
    /// Other files, by path from the folder of the pages, such as `welcome.pdf` and `onboarding.ics`.
    pub files: BTreeSet<String>,
}

impl Targets {
    /// Where a link of the page `own` leads in the output: `up` stands before what is not beside it. `None` where that is
    /// not made for this client: then the words stand alone. A heading that this client does not have is left out.
    pub fn resolve(&self, own: &str, to: &str) -> Option<String> {
        match Destination::of(to) {
            Destination::Out => Some(to.to_owned()),
            Destination::Page { page, anchor } => {
                let ids = self.pages.get(page.unwrap_or(own))?;
                let anchor = anchor.filter(|anchor| ids.contains(*anchor));
                match (page, anchor) {
                    (Some(page), Some(anchor)) => Some(format!("{page}.html#{anchor}")),
                    (Some(page), None) => Some(format!("{page}.html")),
                    (None, Some(anchor)) => Some(format!("#{anchor}")),
                    (None, None) => None,
                }
            }
            Destination::File(path) => self.files.contains(path).then(|| to.to_owned()),
        }
    }
}

/// What the files of a client that a page may hand on end in: documents, tables, pictures, never programs or pages.
const HANDED_ON: [&str; 17] = [
    "pdf", "txt", "csv", "xlsx", "docx", "pptx", "odt", "ods", "odp", "png", "jpg", "jpeg", "gif", "webp",
    "ics", "vcf", "zip",
];

/// The folder that such files must lie in, from the client's own.
const FOLDER: &str = "files/";

/// Whether a page may hand on a file: one of the client's `files/`, of a kind that a browser shows or keeps and never runs.
pub fn may_be_published(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.') || part.is_empty());
    // They mean something else to Windows: a drive, a stream, a folder.
    let strange = path.contains([':', '\\']);
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    path.starts_with(FOLDER)
        && !hidden
        && !strange
        && ending.is_some_and(|ending| HANDED_ON.contains(&ending.as_str()))
}

/// The files that a page of a client's own hands on, by its text: what its links name as `files/…`.
pub fn publishes(text: &str) -> BTreeSet<String> {
    let links = pulldown_cmark::Parser::new_ext(text, super::super::markdown::OPTIONS);
    let links = links.filter_map(|event| match event {
        pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
            Some(dest_url.to_string())
        }
        _ => None,
    });
    let files = links.filter_map(|to| match Destination::of(&to) {
        Destination::File(path) => Some(path.to_owned()),
        Destination::Out | Destination::Page { .. } => None,
    });
    files.filter(|path| may_be_published(path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_by_what_it_names() {
        let page = |page, anchor| Destination::Page { page, anchor };
        for (to, wanted) in [
            ("https://a.example/x.html", Destination::Out),
            ("mailto:a@b.example", Destination::Out),
            ("team.html", page(Some("team"), None)),
            ("plan.html#timeline", page(Some("plan"), Some("timeline"))),
            ("#timeline", page(None, Some("timeline"))),
            ("onboarding.ics", Destination::File("onboarding.ics")),
            ("files/a/b.pdf", Destination::File("files/a/b.pdf")),
            ("files/b.html", Destination::File("files/b.html")),
        ] {
            assert_eq!(Destination::of(to), wanted, "{to}");
        }
    }

    #[test]
    fn what_is_not_made_is_not_led_to() {
        let mut targets = Targets::default();
        targets.pages.insert("plan".into(), BTreeSet::from(["timeline".to_owned()]));
        targets.files.insert("onboarding.ics".into());
        let to = |to| targets.resolve("plan", to);
        assert_eq!(to("plan.html#timeline").as_deref(), Some("plan.html#timeline"));
        assert_eq!(to("plan.html#gone").as_deref(), Some("plan.html"));
        assert_eq!(to("#timeline").as_deref(), Some("#timeline"));
        assert_eq!(to("onboarding.ics").as_deref(), Some("onboarding.ics"));
        assert_eq!(to("https://a.example").as_deref(), Some("https://a.example"));
        assert_eq!((to("#gone"), to("team.html"), to("welcome.pdf")), (None, None, None));
    }

    #[test]
    fn only_files_that_nothing_runs_are_handed_on() {
        for good in ["files/plan.pdf", "files/a b/Plan.PDF", "files/photo.jpeg"] {
            assert!(may_be_published(good), "{good}");
        }
        for bad in [
            "intake.yaml",
            "files/x.html",
            "files/x.svg",
            "files/.x.pdf",
            "files/sent//x.pdf",
            "files/x",
            "files/..\\x.pdf",
            "files/x.exe:y.pdf",
            "files/../x.pdf",
        ] {
            assert!(!may_be_published(bad), "{bad}");
        }
        let text = "[a](files/a.pdf) [b](files/b.exe) `[c](files/c.pdf)` [d](team.html)\n";
        assert_eq!(publishes(text), BTreeSet::from(["files/a.pdf".to_owned()]));
    }
}
