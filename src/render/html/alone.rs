//! A document with questionnaires as one file that loads nothing: its style sheet, its script and its pictures are in it.
//!
//! The policy of the page allows this one style sheet and this one script by their hashes, and connections to where the
//! questionnaires send their answers, if they name such a place.

use data_encoding::BASE64;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use tera::Value;

use super::contents::contents;
use super::frame::Pages;
use super::pages::LanguageLink;
use super::words::Labels;
use super::writer::{self, Images, Part};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Formats;
use crate::base::value::origin;
use crate::model::document::{Document, Furniture, Image};

pub(super) const FORM: &str = "html/form.html";
/// The script of questionnaires, which is no file of the output.
pub(super) const FORM_SCRIPT: &str = "assets/form.js";

/// A document that holds a questionnaire, for a client.
#[derive(Debug, Clone, Copy)]
pub struct FormPage<'a> {
    /// The document.
    pub document: &'a Document,
    /// The word across a document that is not final, such as `DRAFT`.
    pub stamp: Option<&'a str>,
    /// Its version.
    pub version: u32,
    /// Look and words.
    pub furniture: &'a Furniture,
    /// The client's start page; shown to those who come from there.
    pub home: &'a str,
    /// The same page in the client's languages; shown to those who come from there.
    pub languages: &'a [LanguageLink],
}

/// A cover's picture in the page.
#[derive(Serialize)]
struct Inside<'a> {
    #[serde(flatten)]
    image: &'a Image,
    url: String,
}

#[expect(clippy::result_large_err, reason = "as for all pages")]
impl Pages {
    /// A document with questionnaires as a page that stands alone.
    pub fn form(&self, page: &FormPage<'_>) -> Result<String, Diagnostic> {
        let document = page.document;
        let labels = Labels::new(&page.furniture.words).map_err(|message| {
            Diagnostic::new(Code::ThemeHtml).with("file", FORM).with("message", message)
        })?;
        let formats = Formats::new(&document.meta.locale);
        let images = Images::Inside(&document.images);
        let body = writer::write(&document.blocks, images, &labels, Part::Alone, &formats);
        let style = inline(&self.rules(&page.furniture.look));
        let script = inline(self.form_script());
        let logo = |image: Option<&'_ Image>| {
            image.and_then(|image| Some((image.clone(), images.url(&image.file)?)))
        };
        let cover = document.cover.as_ref();
        let mut context = self.frame(FORM, &document.meta.locale, page.furniture, "")?;
        context.add("document", &document.meta)?;
        context.add("cover", &document.cover)?;
        for (name, image) in [
            ("provider_logo", logo(cover.and_then(|cover| cover.provider_logo.as_ref()))),
            ("client_logo", logo(cover.and_then(|cover| cover.client_logo.as_ref()))),
        ] {
            let inside = image.as_ref().map(|(image, url)| Inside { image, url: url.clone() });
            context.add(name, &inside)?;
        }
        context.add("contents", &contents(&document.blocks))?;
        context.add("home", page.home)?;
        context.add("languages", page.languages)?;
        context.add("stamp", &page.stamp)?;
        context.add("version", &page.version)?;
        context.add("policy", &policy(document, &style, &script))?;
        for (name, text) in [("body", &body), ("style", &style), ("script", &script)] {
            context.context.insert_value(name, Value::safe_string(text));
        }
        self.render(context)
    }
}

/// What the page may do: show itself, run its script, and send answers where its questionnaires say.
fn policy(document: &Document, style: &str, script: &str) -> String {
    let mut places: Vec<&str> =
        document.forms().into_iter().filter_map(|form| origin(form.returns.endpoint.as_deref()?)).collect();
    places.sort_unstable();
    places.dedup();
    let connect = if places.is_empty() { "'none'".to_owned() } else { places.join(" ") };
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; connect-src {connect}; \
         base-uri 'none'; form-action 'none'",
        hash(style),
        hash(script),
    )
}

fn hash(text: &str) -> String {
    BASE64.encode(&Sha256::digest(text.as_bytes()))
}

/// A file of the theme as it stands between tags: nothing in it may end the element or begin a comment, and a browser reads
/// its line ends as it will.
fn inline(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace("</", "<\\/").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_what_browsers_compute() {
        // The example of the specification of policies.
        assert_eq!(hash("doSomething();"), "RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=");
    }

    #[test]
    fn nothing_in_a_file_ends_its_element() {
        assert_eq!(inline("a</style>\r\n<!-- b"), "a<\\/style>\n<\\!-- b");
    }
}
