//! Pictures: checked, cleaned and measured before anything takes them in.
//!
//! An SVG is rewritten by `usvg`, which drops scripts, links and everything foreign, and takes in no other file. A
//! PNG or JPEG is decoded within limits and written again, which drops what a camera adds.

use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader};

/// Most pixels of a PNG or JPEG: 20 million take 80 MB while they are decoded.
const MOST_PIXELS: u64 = 20_000_000;

/// Why a picture can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// No SVG, PNG or JPEG.
    Kind,
    /// More pixels than Onramp takes.
    Large,
    /// It can't be decoded.
    Broken,
    /// An SVG that takes in other files.
    Links,
}

impl Unusable {
    /// The name that the diagnostic's sentence chooses by.
    pub fn as_str(self) -> &'static str {
        match self {
            Unusable::Kind => "kind",
            Unusable::Large => "large",
            Unusable::Broken => "broken",
            Unusable::Links => "links",
        }
    }
}

/// A picture that is safe to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Its name, which says what is in it: the same picture is one file, and a new one is never hidden by a cache. Ends
    /// in `svg`, `png` or `jpg`.
    pub file: String,
    /// Width in pixels, or in units of an SVG.
    pub width: u32,
    /// Height in pixels, or in units of an SVG.
    pub height: u32,
}

impl Picture {
    fn new(bytes: Vec<u8>, ending: &str, (width, height): (u32, u32)) -> Picture {
        let hash = blake3::hash(&bytes).to_hex();
        Picture { bytes: bytes.into(), file: format!("{}.{ending}", &hash[..16]), width, height }
    }
}

/// A picture's file as it was read. It is checked and cleaned once, when that is first asked for.
#[derive(Debug)]
pub struct PictureFile {
    bytes: Arc<[u8]>,
    clean: OnceLock<Result<Picture, Unusable>>,
}

impl PictureFile {
    /// Takes over what was read.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> PictureFile {
        PictureFile { bytes: bytes.into(), clean: OnceLock::new() }
    }

    /// What was read.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What of it is safe to show.
    ///
    /// # Errors
    /// Why it can't be used.
    pub fn clean(&self) -> Result<&Picture, Unusable> {
        self.clean.get_or_init(|| clean(&self.bytes)).as_ref().map_err(|why| *why)
    }
}

fn clean(bytes: &[u8]) -> Result<Picture, Unusable> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => raster(bytes, format),
        _ => vector(bytes),
    }
}

fn raster(bytes: &[u8], format: ImageFormat) -> Result<Picture, Unusable> {
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|_| Unusable::Broken)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unusable::Large);
    }
    let mut decoder =
        ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(|_| Unusable::Broken)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Unusable::Broken)?;
    picture.apply_orientation(orientation);
    let size = (picture.width(), picture.height());
    let mut clean = Cursor::new(Vec::new());
    let ending = if format == ImageFormat::Jpeg { "jpg" } else { "png" };
    picture.write_to(&mut clean, format).map_err(|_| Unusable::Broken)?;
    Ok(Picture::new(clean.into_inner(), ending, size))
}

fn vector(bytes: &[u8]) -> Result<Picture, Unusable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unusable::Kind)?;
    if !text.contains("<svg") {
        return Err(Unusable::Kind);
    }
    // Entities can unfold without end, and other files must not get in.
    if text.contains("<!ENTITY") {
        return Err(Unusable::Broken);
    }
    let options = usvg::Options {
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    if takes_in_files(text) {
        return Err(Unusable::Links);
    }
    let tree = usvg::Tree::from_str(text, &options).map_err(|_| Unusable::Broken)?;
    let size = tree.size().to_int_size();
    let clean = tree.to_string(&usvg::WriteOptions::default());
    Ok(Picture::new(clean.into_bytes(), "svg", (size.width(), size.height())))
}

/// Whether an `<image>` or `<use>` names something that is neither data nor a part of the file itself.
fn takes_in_files(text: &str) -> bool {
    text.match_indices("href").any(|(at, word)| {
        let rest = text[at + word.len()..].trim_start();
        let Some(value) = rest.strip_prefix('=').map(str::trim_start) else { return false };
        let value = value.trim_start_matches(['"', '\'']).trim_start();
        let tag = text[..at].rfind('<').map_or("", |open| &text[open..at]);
        let loads = tag.starts_with("<image") || tag.starts_with("<use") || tag.starts_with("<feImage");
        loads && !value.starts_with('#') && !value.starts_with("data:")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>x()</script><a href="https://a.example"><rect width="20" height="10" fill="#0b5c8a" onclick="y()"/></a></svg>"##;

    #[test]
    fn an_svg_loses_what_is_not_a_drawing() {
        let picture = clean(SVG.as_bytes()).unwrap();
        let text = std::str::from_utf8(&picture.bytes).unwrap();
        assert!(
            !text.contains("script") && !text.contains("onclick") && !text.contains("https://a.example"),
            "{text}"
        );
        assert!(text.contains("0b5c8a"));
        assert_eq!((picture.width, picture.height), (20, 10));
        assert!(picture.file.ends_with(".svg"));
        assert_eq!(clean(SVG.as_bytes()).unwrap(), picture, "same picture, same bytes");
    }

    #[test]
    fn pictures_that_take_in_files_or_are_none_are_refused() {
        let outside = SVG.replace("<rect", r#"<image href="/etc/passwd"/><rect"#);
        assert_eq!(clean(outside.as_bytes()).unwrap_err(), Unusable::Links);
        assert_eq!(clean(b"GIF89a").unwrap_err(), Unusable::Kind);
        assert_eq!(clean(b"\x89PNG\r\n\x1a\nxx").unwrap_err(), Unusable::Broken);
    }

    #[test]
    fn a_png_is_written_again() {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(3, 2).write_to(&mut bytes, ImageFormat::Png).unwrap();
        let picture = clean(bytes.get_ref()).unwrap();
        assert_eq!((picture.width, picture.height), (3, 2));
        assert!(picture.file.ends_with(".png"));
    }
}
