//! A client's site in one language: what its pages lead to, and the pages as files.

use std::collections::{BTreeMap, BTreeSet};

use super::File;
use super::links::{self, folder, language_name};
use super::lists::Listing;
use super::pages::{Phrases, Sizes};
use super::render::{Rendered, asset};
use crate::base::diagnostic::Diagnostic;
use crate::base::locale::Locale;
use crate::base::value::Audience;
use crate::engine::compose::Edition;
use crate::engine::compose::site::{
    DOCUMENTS, Destination, GLOSSARY, HOME, NOT_FOUND, PRINT, QUESTIONNAIRES, SitePage, print,
};
use crate::engine::compose::template::Output as Form;
use crate::model::document::{Document, Furniture, Image, ImageData, Section, destinations, relink};
use crate::render::html::{
    DocumentPage, LanguageLink, Lists, MAIL_SCRIPT, NavLink, NavSection, PageLinks, Pages, Place, SearchFile,
    hashed_name,
};
use crate::render::site::search::{Index, Searchable};
use crate::render::site::sitemap;
use crate::shell::pipeline::{ClientResult, Library};

/// The kind of the pages of a site in the manifest.
const KIND: &str = "site";

/// A client's site in one language.
pub(super) struct Site<'c> {
    client: &'c ClientResult,
    locale: Locale,
    /// The pages that readers find, in the order of the navigation.
    pages: Vec<&'c SitePage>,
    /// The documents that are pages, in their order.
    documents: Vec<&'c Edition>,
    logo: Option<(Image, (String, ImageData))>,
    /// The search's index: its name in the assets folder, and what it says.
    index: (String, String),
    /// The titles of sections, in their order.
    sections: Vec<(Section, String)>,
    /// What the first page is called among the others.
    home: String,
}

impl<'c> Site<'c> {
    /// Looks over what is made for a client in a language; `None` where it has no words.
    pub(super) fn new(library: &Library<'_>, client: &'c ClientResult, locale: &Locale) -> Option<Site<'c>> {
        let phrases = Phrases::new(library.shared.messages(locale)?, locale);
        let own = client.pages.iter().filter(|page| page.document.meta.locale == *locale);
        let pages: Vec<&SitePage> = own.filter(|page| page.is_listed()).collect();
        let documents: Vec<&Edition> = client
            .editions
            .iter()
            .filter(|edition| {
                let meta = &edition.document.meta;
                meta.audience == Audience::Client && meta.locale == *locale && edition.makes(Form::Html)
            })
            .collect();
        let script = search_index(client, locale).script();
        let name = hashed_name(&format!("search-{locale}.js"), script.as_bytes());
        let provider = library.shared.provider.value.name.clone().unwrap_or_default();
        let section =
            |section: &Section| (*section, phrases.get(&format!("site-section-{}", section.as_str()), []));
        Some(Site {
            client,
            locale: locale.clone(),
            pages,
            documents,
            logo: super::portfolio::logo(library, &phrases.get("logo-of", [("name", provider.into())])),
            index: (name, script),
            sections: Section::ALL.iter().map(section).collect(),
            home: phrases.get("site-home", []),
        })
    }

    /// What a page is called among others: the first one's own title greets.
    fn title<'p>(&'p self, page: &'p SitePage) -> &'p str {
        if page.name == HOME { &self.home } else { &page.document.meta.title }
    }

    /// Where a page or document of the site stands. `up` leads from its folder to that of the pages.
    pub(super) fn place(&self, name: &str, up: &str) -> Place {
        let page = self.pages.iter().find(|page| page.name == name);
        let document = self.documents.iter().find(|edition| edition.document.meta.kind == name);
        let link = |name: &str, title: &str, current| NavLink {
            title: title.to_owned(),
            href: format!("{up}{name}.html"),
            current,
        };
        let entry = |page: &&SitePage| {
            let current = match document {
                Some(_) if page.name == DOCUMENTS => Some("true"),
                _ if page.name == name => Some("page"),
                _ => None,
            };
            link(&page.name, self.title(page), current)
        };
        let sections = self.sections.iter().map(|(section, title)| NavSection {
            title: title.clone(),
            pages: self.pages.iter().filter(|page| page.section == *section).map(entry).collect(),
        });
        let above = |name: &str| {
            let page = self.pages.iter().find(|page| page.name == name)?;
            Some(link(name, self.title(page), None))
        };
        let trail = match name {
            HOME => Vec::new(),
            _ if document.is_some() => above(HOME).into_iter().chain(above(DOCUMENTS)).collect(),
            _ => above(HOME).into_iter().collect(),
        };
        let (previous, next) = match document {
            Some(_) => neighbours(&self.documents, |edition| edition.document.meta.kind == name),
            None => (None, None),
        };
        let of_document = |edition: &&Edition| {
            let href = format!("{up}{}", links::page_href(edition));
            NavLink { title: edition.document.meta.title.clone(), href, current: None }
        };
        let (page_before, page_after) = match page {
            Some(_) => neighbours(&self.pages, |page| page.name == name),
            None => (None, None),
        };
        let of_page = |page: &&SitePage| link(&page.name, self.title(page), None);
        Place {
            page: document.is_none(),
            first: name == HOME,
            provider_logo: self.logo.as_ref().map(|(image, _)| image.clone()),
            home: format!("{up}{HOME}.html"),
            sections: sections.filter(|section| !section.pages.is_empty()).collect(),
            trail,
            previous: previous.map(of_document).or(page_before.map(of_page)),
            next: next.map(of_document).or(page_after.map(of_page)),
            print: (self.pages.len() > 1).then(|| format!("{up}{PRINT}.html")),
            search: Some(SearchFile { file: self.index.0.clone(), base: up.to_owned() }),
        }
    }

    /// What all pages of the site load: once, for the first of its languages.
    pub(super) fn assets(&self, files: &mut Vec<File>) {
        let folder = links::assets_folder(self.client, Audience::Client);
        let bytes = self.index.1.clone().into_bytes();
        let path = format!("{folder}/{}", self.index.0);
        files.push(asset(path, bytes, Some(self.client), Audience::Client));
        if let Some((_, (name, data))) = &self.logo {
            let path = format!("{folder}/images/{name}");
            files.push(asset(path, data.bytes.to_vec(), Some(self.client), Audience::Client));
        }
    }

    /// The site's own pages as files.
    pub(super) fn render(&self, library: &Library<'_>, pages: &Pages, sizes: &Sizes, out: &mut Rendered) {
        let furniture = &*library.furniture(&self.locale);
        let Some(messages) = library.shared.messages(&self.locale) else { return };
        let phrases = Phrases::new(messages, &self.locale);
        let own = self.client.pages.iter().filter(|page| page.document.meta.locale == self.locale);
        let (client, locale) = (self.client, &self.locale);
        let listing = Listing { library, client, locale, phrases: &phrases, sizes, made: &out.files };
        let lists: BTreeMap<&str, Lists> = [HOME, DOCUMENTS, QUESTIONNAIRES]
            .into_iter()
            .filter_map(|name| Some((name, listing.of(name)?)))
            .collect();
        let all = print(&self.pages, phrases.get("print-all", [])).filter(|_| self.pages.len() > 1);
        let several = self.client.locales.len() > 1;
        let documents: Vec<&Document> = own.map(|page| &page.document).chain(&all).collect();
        let made = library.threads().map(&documents, |document| {
            let name = document.meta.kind.as_str();
            let page = self.page(pages, furniture, document, lists.get(name), "");
            // One address for all readers; an address that leads nowhere may be any.
            let first = several
                && [HOME, NOT_FOUND].contains(&name)
                && self.client.locales.first() == Some(&self.locale);
            let top = first.then(|| {
                let up = format!("{}/", self.locale);
                let mut top = Document::clone(document);
                relink(&mut top.blocks, &|to| Some(from_above(to, &up)));
                let lists = lists.get(name).map(|lists| from_above_all(lists, &up));
                self.page(pages, furniture, &top, lists.as_ref(), &up)
            });
            [Some(page), top]
        });
        for (document, made) in documents.into_iter().zip(made) {
            for page in made.into_iter().flatten() {
                match page {
                    Ok(file) => out.files.push(file),
                    Err(mut fault) => {
                        fault.client = Some(self.client.id.to_string());
                        out.diagnostics.push(*fault);
                        out.failed.insert(self.client.id.to_string());
                    }
                }
            }
            super::render::images(
                &links::assets_folder(self.client, Audience::Client),
                Some(self.client),
                Audience::Client,
                &document.images,
                &mut out.files,
            );
        }
        // What a page's text names may stand in a part that this client does not get, or in a page that is not for it.
        let own = self.client.pages.iter().filter(|page| page.document.meta.locale == self.locale);
        let linked: BTreeSet<String> = own.flat_map(|page| destinations(&page.document.blocks)).collect();
        let linked: BTreeSet<&str> = linked.iter().filter_map(|to| file_of(to)).collect();
        for (path, bytes) in self.client.handed_on.iter().filter(|(path, _)| linked.contains(path.as_str())) {
            let folder = folder(self.client, Audience::Client, &self.locale);
            out.files.push(File {
                kind: KIND.to_owned(),
                ..asset(format!("{folder}/{path}"), bytes.to_vec(), Some(self.client), Audience::Client)
            });
        }
    }

    /// One page; `up` leads from where it stands to the folder of the pages.
    fn page(
        &self,
        pages: &Pages,
        furniture: &Furniture,
        document: &Document,
        lists: Option<&Lists>,
        up: &str,
    ) -> Result<File, Box<Diagnostic>> {
        let name = document.meta.kind.as_str();
        let assets = if up.is_empty() {
            links::assets_prefix(self.client, Audience::Client)
        } else {
            "assets/".to_owned()
        };
        let links = PageLinks { assets, languages: self.languages(name, up), ..PageLinks::default() };
        let place = self.place(name, up);
        let page = DocumentPage {
            document,
            stamp: None,
            version: 1,
            furniture,
            links: &links,
            place: Some(&place),
            lists,
        };
        let folder = match up {
            "" => folder(self.client, Audience::Client, &self.locale),
            _ => format!("clients/{}", self.client.id),
        };
        Ok(File {
            path: format!("{folder}/{name}.html"),
            bytes: pages.document(&page).map_err(Box::new)?.into_bytes(),
            client: Some(self.client.id.to_string()),
            kind: KIND.to_owned(),
            locale: Some(self.locale.to_string()),
            audience: Audience::Client,
        })
    }

    /// The same page in the client's languages; the first page of a language that does not have it.
    fn languages(&self, name: &str, up: &str) -> Vec<LanguageLink> {
        if self.client.locales.len() < 2 {
            return Vec::new();
        }
        let has = |locale: &Locale| {
            let same = |page: &SitePage| page.name == name && page.document.meta.locale == *locale;
            name == PRINT || self.client.pages.iter().any(same)
        };
        let link = |locale: &Locale| {
            let back = if up.is_empty() { "../" } else { "" };
            LanguageLink {
                name: language_name(locale),
                lang: locale.to_string(),
                href: format!("{back}{locale}/{}.html", if has(locale) { name } else { HOME }),
                current: *locale == self.locale,
            }
        };
        self.client.locales.iter().map(link).collect()
    }

    /// The addresses of the pages that readers find, for those who publish the site.
    pub(super) fn addresses(&self, base: &str) -> Vec<String> {
        let folder = if self.client.locales.len() > 1 { format!("{}/", self.locale) } else { String::new() };
        let pages = self.pages.iter().map(|page| page.name.as_str());
        let documents = self.documents.iter().map(|edition| edition.document.meta.kind.as_str());
        pages.chain(documents).map(|name| format!("{base}{folder}{name}.html")).collect()
    }
}

/// What the search of a client's site looks through in a language: its pages, then its documents.
pub fn search_index(client: &ClientResult, locale: &Locale) -> Index {
    let pages = client.pages.iter().filter(|page| page.is_listed()).map(|page| (&page.document, true));
    let editions = client.editions.iter().filter(|edition| edition.makes(Form::Html));
    let documents = editions.map(|edition| (&edition.document, false));
    let of_site = |(document, _): &(&Document, bool)| {
        document.meta.audience == Audience::Client && document.meta.locale == *locale
    };
    let found: Vec<(String, &Document, bool)> = pages
        .chain(documents)
        .filter(of_site)
        .map(|(document, detailed)| (format!("{}.html", document.meta.kind), document, detailed))
        .collect();
    let searchable: Vec<Searchable<'_>> = found
        .iter()
        .map(|(href, document, detailed)| Searchable {
            href,
            document,
            detailed: *detailed,
            first: *detailed && document.meta.kind != GLOSSARY,
        })
        .collect();
    Index::new(locale, &searchable)
}

/// The neighbours of the item that is meant.
fn neighbours<T>(list: &[T], is_meant: impl Fn(&T) -> bool) -> (Option<&T>, Option<&T>) {
    let Some(at) = list.iter().position(is_meant) else { return (None, None) };
    (at.checked_sub(1).and_then(|before| list.get(before)), list.get(at + 1))
}

/// The file that a link leads to, where it leads to one.
fn file_of(to: &str) -> Option<&str> {
    match Destination::of(to) {
        Destination::File(path) => Some(path),
        Destination::Out | Destination::Page { .. } => None,
    }
}

/// A link as it reads from one folder further up.
fn from_above(to: &str, up: &str) -> String {
    match Destination::of(to) {
        Destination::Page { page: Some(_), .. } | Destination::File(_) => format!("{up}{to}"),
        Destination::Page { page: None, .. } | Destination::Out => to.to_owned(),
    }
}

fn from_above_all(lists: &Lists, up: &str) -> Lists {
    let mut lists = lists.clone();
    for document in &mut lists.documents {
        document.html.iter_mut().for_each(|href| *href = format!("{up}{href}"));
        for file in document.pdf.iter_mut().chain(&mut document.xlsx) {
            file.href = format!("{up}{}", file.href);
        }
    }
    lists.all.iter_mut().for_each(|href| *href = format!("{up}{href}"));
    lists
}

/// The files that pages for clients load, whatever the client.
pub(super) fn shared_assets(pages: &Pages, client: &ClientResult, files: &mut Vec<File>) {
    let folder = links::assets_folder(client, Audience::Client);
    for (path, bytes) in pages.assets().files(&[MAIL_SCRIPT]) {
        files.push(asset(format!("{folder}/{path}"), bytes.to_vec(), Some(client), Audience::Client));
    }
}

/// A list of all pages, for those who publish the site: where the settings say at which address.
pub(super) fn sitemap_of<'s>(
    library: &Library<'_>,
    client: &ClientResult,
    sites: impl Iterator<Item = &'s Site<'s>>,
) -> Option<File> {
    let settings = library.shared.settings.value.site.as_ref()?;
    let base = settings.base_url.as_ref()?.as_str().replace("{client}", client.id.as_str());
    let base = format!("{}/", base.trim_end_matches('/'));
    let addresses: Vec<String> = sites.flat_map(|site| site.addresses(&base)).collect();
    let path = format!("clients/{}/sitemap.xml", client.id);
    let file = asset(path, sitemap(&addresses).into_bytes(), Some(client), Audience::Client);
    Some(File { kind: KIND.to_owned(), ..file })
}

/// All sites of a build, by client and language.
pub(super) type Sites<'c> = BTreeMap<(&'c str, String), Site<'c>>;

/// Looks over the sites of all clients that are not broken.
pub(super) fn sites<'c>(library: &Library<'_>, clients: &'c [ClientResult]) -> Sites<'c> {
    let whole = clients.iter().filter(|client| !client.is_broken());
    let wanted: Vec<(&ClientResult, &Locale)> =
        whole.flat_map(|client| client.locales.iter().map(move |locale| (client, locale))).collect();
    let made = library.threads().map(&wanted, |(client, locale)| Site::new(library, client, locale));
    let made = wanted.into_iter().zip(made);
    made.filter_map(|((client, locale), site)| Some(((client.id.as_str(), locale.to_string()), site?)))
        .collect()
}
