//! The files that pages load beside their pictures. Those that change with the program or the theme carry a part of
//! their hash in their names, so that no browser shows a page with an old one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::alone::FORM_SCRIPT;
use super::style::{STYLE, is_font_sheet, style_sheet};
use crate::model::document::{Look, ThemeFiles};

/// The style sheet, as frames name it.
const STYLE_SHEET: &str = "style.css";

/// The script of a mail's page, as frames name it.
pub const MAIL_SCRIPT: &str = "copy.js";

/// The files of a theme and a look that pages load.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Assets {
    /// The files by their path in the assets folder.
    files: Vec<(String, Arc<[u8]>)>,
    /// What frames call them, and what they are called in the folder.
    names: BTreeMap<String, String>,
}

impl Assets {
    /// Faces lie in `fonts/split/` of the theme and in `fonts/` of the output, as `fonts.css` names them; the complete
    /// ones are the PDF's. The style sheet and scripts get their hash; what a theme adds of its own goes along as it lies.
    pub fn new(theme: &ThemeFiles, look: &Look) -> Assets {
        let mut made = Assets::default();
        made.add_hashed(STYLE_SHEET, style_sheet(theme, look).into_bytes().into());
        for (path, bytes) in &theme.files {
            let Some(inner) = path.strip_prefix("assets/") else { continue };
            let inside = path == STYLE || path == FORM_SCRIPT || is_font_sheet(path);
            if inside || inner.starts_with("fonts/complete/") {
                continue;
            }
            if inner.ends_with(".js") && !inner.contains('/') {
                made.add_hashed(inner, Arc::clone(bytes));
                continue;
            }
            let inner = match inner.strip_prefix("fonts/split/") {
                Some(name) => format!("fonts/{name}"),
                None => inner.to_owned(),
            };
            made.files.push((inner, Arc::clone(bytes)));
        }
        made
    }

    fn add_hashed(&mut self, name: &str, bytes: Arc<[u8]>) {
        let hashed = hashed_name(name, &bytes);
        self.names.insert(name.to_owned(), hashed.clone());
        self.files.push((hashed, bytes));
    }

    /// The files by their path in the assets folder, without those that `leave_out` names as frames do.
    pub fn files<'a>(&'a self, leave_out: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        let out =
            |path: &str| leave_out.iter().any(|name| self.names.get(*name).is_some_and(|own| own == path));
        self.files.iter().filter(move |(path, _)| !out(path)).map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// What frames call files, with their names in the folder.
    pub(super) fn names(&self) -> &BTreeMap<String, String> {
        &self.names
    }
}

/// A name with the first eight digits of the content's hash before its ending: `site.1f2e3d4c.js`.
pub fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{}.{ending}", &hash[..8]),
        None => format!("{name}.{}", &hash[..8]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Color;

    #[test]
    fn assets_are_what_pages_load() {
        let mut theme = ThemeFiles::default();
        for path in [
            "assets/style.css",
            "assets/copy.js",
            "assets/form.js",
            "assets/fonts/fonts.css",
            "assets/fonts/LICENSE.txt",
            "assets/fonts/complete/A.woff2",
            "assets/fonts/split/A-Latin1.woff2",
            "assets/mark.svg",
            "html/document.html",
        ] {
            theme.files.insert(path.into(), Arc::from(path.as_bytes()));
        }
        let look = |color| Look::new(color, color, "F".into(), "M".into());
        let assets = Assets::new(&theme, &look(Color::WHITE));
        let script = hashed_name("copy.js", b"assets/copy.js");
        assert_eq!((script.len(), &script[..5], &script[13..]), ("copy.12345678.js".len(), "copy.", ".js"));
        let paths: Vec<&str> = assets.files(&[]).map(|(path, _)| path).collect();
        assert_eq!(paths[1..], [script.as_str(), "fonts/LICENSE.txt", "fonts/A-Latin1.woff2", "mark.svg"]);
        assert_eq!(assets.files(&[MAIL_SCRIPT]).count(), paths.len() - 1);
        // Another look is another style sheet, under another name.
        let other = Assets::new(&theme, &look(Color { rgb: [0; 3] }));
        assert_ne!(other.names()[STYLE_SHEET], assets.names()[STYLE_SHEET]);
        assert_eq!(other.names()[MAIL_SCRIPT], assets.names()[MAIL_SCRIPT]);
    }
}
