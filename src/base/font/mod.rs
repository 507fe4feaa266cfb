//! The embedded faces, a theme's own ones, and what they cover.
//!
//! Every document is set with these files and no others, so that a page looks the same on each machine. What no
//! face covers is found by [`Fonts::missing_glyphs`] before a document is rendered, while the line that it stands
//! in is still known.

mod coverage;
mod outline;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use super::diagnostic::{Code, Diagnostic};
use coverage::{Coverage, needs_no_glyph};

pub use outline::Outline;

static COMPLETE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/assets/fonts/complete");

/// One face of a font file.
#[derive(Clone)]
pub struct Face {
    /// The file, as TrueType or OpenType.
    pub data: Arc<[u8]>,
    /// Which face of a collection; 0 in other files.
    pub index: u32,
    /// The family that it belongs to, such as `IBM Plex Sans`.
    pub family: String,
    weight: u16,
    upright: bool,
    coverage: Arc<Coverage>,
}

/// The faces that documents are set with. Cheap to clone.
#[derive(Clone)]
pub struct Fonts {
    faces: Arc<[Face]>,
}

impl Fonts {
    /// IBM Plex Sans and IBM Plex Mono: Latin, Greek and Cyrillic. Unpacked at the first call.
    pub fn embedded() -> Fonts {
        static EMBEDDED: LazyLock<Fonts> = LazyLock::new(|| {
            // Unpacking is most of what a cold process waits for: half of the files on a thread beside this one.
            let files: Vec<_> = COMPLETE.files().map(include_dir::File::contents).collect();
            let (ours, theirs) = files.split_at(files.len() / 2);
            let unpack =
                |files: &[&[u8]]| files.iter().flat_map(|file| faces(file).unwrap_or_default()).collect();
            let faces: Vec<Vec<Face>> = std::thread::scope(|scope| {
                let other = std::thread::Builder::new().spawn_scoped(scope, || unpack(theirs)).ok();
                let first = unpack(ours);
                let second = other.and_then(|thread| thread.join().ok()).unwrap_or_else(|| unpack(theirs));
                vec![first, second]
            });
            Fonts { faces: faces.into_iter().flatten().collect() }
        });
        EMBEDDED.clone()
    }

    /// These faces and those of more files (TrueType, OpenType, collections, WOFF2), each with its path.
    ///
    /// # Errors
    /// Every file that is no font.
    pub fn with_files<'a>(
        &self,
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Fonts, Vec<Diagnostic>> {
        let mut list = self.faces.to_vec();
        let mut faults = Vec::new();
        for (path, bytes) in files {
            match faces(bytes) {
                Ok(more) => list.extend(more),
                Err(reason) => {
                    faults.push(Diagnostic::new(Code::FileUnreadable).in_file(path).with("reason", reason));
                }
            }
        }
        if faults.is_empty() { Ok(Fonts { faces: list.into() }) } else { Err(faults) }
    }

    /// Every face, the embedded ones first.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// The families, without doubles.
    pub fn families(&self) -> BTreeSet<&str> {
        self.faces.iter().map(|face| face.family.as_str()).collect()
    }

    /// The characters of a text that no face has. Composed forms count: `e` and a combining acute are an `é`.
    pub fn missing_glyphs(&self, text: &str) -> BTreeSet<char> {
        // Most texts are composed already, and telling that is much quicker than composing.
        let characters = match is_nfc_quick(text.chars()) {
            IsNormalized::Yes => each_once(text.chars()),
            IsNormalized::No | IsNormalized::Maybe => each_once(text.nfc()),
        };
        let characters = characters.into_iter().filter(|c| !needs_no_glyph(*c));
        characters.filter(|c| !self.faces.iter().any(|face| face.covers(*c))).collect()
    }

    /// The shape of a word in a family's boldest upright face; `None` where its script needs more than one
    /// letter after the other, or the face lacks one.
    pub fn outline(&self, family: &str, word: &str) -> Option<Outline> {
        let of_family = |face: &&Face| face.upright && face.family.eq_ignore_ascii_case(family);
        let face = self.faces.iter().filter(of_family).max_by_key(|face| face.weight)?;
        Outline::of(face, word)
    }
}

impl Face {
    /// Whether the face draws a character, in one piece or as a letter with its marks.
    fn covers(&self, c: char) -> bool {
        self.coverage.contains(c) || {
            let mut parts = std::iter::once(c).nfd();
            parts.clone().nth(1).is_some() && parts.all(|part| self.coverage.contains(part))
        }
    }
}

/// Every character once. Most are ASCII, for which a table is much quicker than a set.
fn each_once(text: impl Iterator<Item = char>) -> BTreeSet<char> {
    let mut ascii = [false; 128];
    let mut all = BTreeSet::new();
    for c in text {
        match usize::try_from(u32::from(c)).ok().and_then(|code| ascii.get_mut(code)) {
            Some(seen) if *seen => {}
            Some(seen) => {
                *seen = true;
                all.insert(c);
            }
            None => {
                all.insert(c);
            }
        }
    }
    all
}

/// The faces of a file, or why there are none, as the message of the code names it.
fn faces(file: &[u8]) -> Result<Vec<Face>, &'static str> {
    let data: Arc<[u8]> = if file.starts_with(b"wOF2") {
        wuff::decompress_woff2(file).map_err(|_| "not-font")?.into()
    } else {
        file.into()
    };
    let count = ttf_parser::fonts_in_collection(&data).unwrap_or(1);
    (0..count)
        .map(|index| {
            let parsed = ttf_parser::Face::parse(&data, index).map_err(|_| "not-font")?;
            Ok(Face {
                data: Arc::clone(&data),
                index,
                family: family(&parsed).ok_or("unnamed-font")?,
                weight: parsed.weight().to_number(),
                upright: !parsed.is_italic() && !parsed.is_oblique(),
                coverage: Arc::new(Coverage::of(&parsed)),
            })
        })
        .collect()
}

/// The family as designers group it (name 16), else as Windows does (name 1).
fn family(face: &ttf_parser::Face<'_>) -> Option<String> {
    use ttf_parser::name_id::{FAMILY, TYPOGRAPHIC_FAMILY};
    let named =
        |id| face.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
    named(TYPOGRAPHIC_FAMILY).or_else(|| named(FAMILY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_faces_are_two_families() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.faces().len(), 7);
        assert_eq!(fonts.families().into_iter().collect::<Vec<_>>(), ["IBM Plex Mono", "IBM Plex Sans"]);
    }

    #[test]
    fn what_no_face_has_is_named() {
        let fonts = Fonts::embedded();
        let readable =
            "Ação à coração, señor ¿qué? Straße Łódź Ελληνικά Русский „“”–—…€ №\t\n\u{a0}\u{202f}\u{ad}";
        assert_eq!(fonts.missing_glyphs(readable), BTreeSet::new());
        assert_eq!(fonts.missing_glyphs("e\u{301} a\u{303}"), BTreeSet::new(), "letters with their marks");
        assert_eq!(fonts.missing_glyphs("a 🚀 中 中"), BTreeSet::from(['🚀', '中']));
        assert_eq!(
            fonts.missing_glyphs("\u{e000}"),
            BTreeSet::from(['\u{e000}']),
            "private use means nothing"
        );
    }

    #[test]
    fn files_of_a_theme_join_the_embedded_ones() {
        let fonts = Fonts::embedded();
        let file = Arc::clone(&fonts.faces()[0].data);
        let more = fonts.with_files([("themes/x/fonts/a.ttf", &*file)]).unwrap();
        assert_eq!(more.faces().len(), 8);
        let faults = fonts.with_files([("themes/x/fonts/b.ttf", &b"no font"[..])]).err().unwrap();
        assert_eq!(faults[0].code, Code::FileUnreadable);
        assert_eq!(faults[0].file.as_deref(), Some("themes/x/fonts/b.ttf"));
    }

    #[test]
    fn a_word_has_a_shape_where_letters_stand_alone() {
        let fonts = Fonts::embedded();
        let outline = fonts.outline("ibm plex sans", "RASCUNHO").unwrap();
        assert!(outline.path.starts_with('M') && outline.width > outline.height);
        assert!(fonts.outline("IBM Plex Sans", "مسودة").is_none());
        assert!(fonts.outline("Nobody", "DRAFT").is_none());
    }
}
