//! A theme: its files over those of the themes that it inherits, and its tokens over theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::Folder;
use super::shared::record;
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::value::{FilePath, Scalar as _};
use crate::base::yaml::Read;
use crate::model::document::ThemeFiles;
use crate::model::record::{Provider, Settings, ThemeSettings};

/// The theme that stands below all others.
const DEFAULT: &str = "default";

/// Reads the theme that the settings name, with all that it inherits.
pub(super) fn read_theme(
    folder: &Folder,
    settings: &Read<Settings>,
    faults: &mut Vec<Diagnostic>,
) -> (ThemeFiles, Read<ThemeSettings>) {
    let wanted = settings.value.theme.as_ref().map_or(DEFAULT.to_owned(), ToString::to_string);
    let name = if is_there(folder, &wanted) {
        wanted
    } else {
        let place = settings.places.value("theme");
        faults.push(unknown(
            folder,
            Diagnostic::at(Code::UnknownReference, &settings.source, place),
            &wanted,
        ));
        DEFAULT.to_owned()
    };
    let layers = layers(folder, &name, faults);
    let mut files = BTreeMap::new();
    for (layer, _) in layers.iter().rev() {
        let base = format!("themes/{layer}/");
        for path in folder.list(base.trim_end_matches('/')) {
            match folder.bytes(&path) {
                Ok(Some(bytes)) => {
                    let inner = path.strip_prefix(&base).unwrap_or(&path).to_owned();
                    files.insert(inner, Arc::from(bytes));
                }
                Ok(None) => {}
                Err(fault) => faults.push(*fault),
            }
        }
    }
    let mut layers = layers.into_iter().map(|(_, settings)| settings);
    let mut own = layers.next().unwrap_or_else(|| Read::empty("themes/default/theme.yaml"));
    layers.for_each(|below| fill(&mut own.value, below.value));
    (ThemeFiles { name, files }, own)
}

/// A theme and those that it inherits, down to the default theme.
fn layers(folder: &Folder, name: &str, faults: &mut Vec<Diagnostic>) -> Vec<(String, Read<ThemeSettings>)> {
    let mut layers: Vec<(String, Read<ThemeSettings>)> = Vec::new();
    let mut next = name.to_owned();
    loop {
        let settings: Read<ThemeSettings> = record(folder, &format!("themes/{next}/theme.yaml"), faults);
        let mut below = settings.value.inherits.as_ref().map_or(DEFAULT.to_owned(), ToString::to_string);
        let at = |code| Diagnostic::at(code, &settings.source, settings.places.value("inherits"));
        if next == DEFAULT {
            layers.push((next, settings));
            return layers;
        }
        if below == next || layers.iter().any(|(layer, _)| *layer == below) {
            faults.push(at(Code::ThemeCircle).with("theme", below.clone()));
            below = DEFAULT.to_owned();
        } else if !is_there(folder, &below) {
            faults.push(unknown(folder, at(Code::UnknownReference), &below));
            below = DEFAULT.to_owned();
        }
        layers.push((next, settings));
        next = below;
    }
}

fn is_there(folder: &Folder, theme: &str) -> bool {
    !folder.list(&format!("themes/{theme}")).is_empty()
}

fn unknown(folder: &Folder, fault: Diagnostic, wanted: &str) -> Diagnostic {
    let known = folder.list("themes");
    let known: BTreeSet<&str> = known.iter().filter_map(|path| path.split('/').nth(1)).collect();
    let near = known.iter().find(|name| strsim::damerau_levenshtein(name, wanted) <= 2);
    fault
        .with("what", "theme")
        .with("id", wanted.to_owned())
        .with("suggestion", near.copied().unwrap_or_default().to_owned())
        .with("known", known.into_iter().collect::<Vec<_>>().join(", "))
}

/// Takes over what a theme leaves open from the one below it.
fn fill(own: &mut ThemeSettings, below: ThemeSettings) {
    let ThemeSettings {
        schema: _,
        id: _,
        inherits: _,
        primary,
        accent,
        font,
        heading_font,
        mono,
        radius,
        logo,
    } = below;
    own.primary = own.primary.or(primary);
    own.accent = own.accent.or(accent);
    own.font = own.font.take().or(font);
    own.heading_font = own.heading_font.take().or(heading_font);
    own.mono = own.mono.take().or(mono);
    own.radius = own.radius.or(radius);
    own.logo = own.logo.take().or(logo);
}

/// Lets a theme's logo stand for the provider's, where the provider names none. Gives the picture's path and content, which
/// from then on are those of a picture of the provider's.
pub(super) fn lend_logo(
    theme: &ThemeFiles,
    settings: &Read<ThemeSettings>,
    provider: &mut Provider,
    faults: &mut Vec<Diagnostic>,
) -> Option<(String, Arc<[u8]>)> {
    let logo = settings.value.logo.as_ref()?;
    let brand = provider.brand.get_or_insert_default();
    if brand.logo.is_some() {
        return None;
    }
    match theme.files.get(logo.as_str()) {
        Some(bytes) => {
            let path = format!("themes/{}/{logo}", theme.name);
            brand.logo = FilePath::parse(&path).ok();
            Some((path, Arc::clone(bytes)))
        }
        None => {
            let fault = Diagnostic::at(Code::MissingFile, &settings.source, settings.places.value("logo"));
            faults
                .push(fault.with("file", logo.to_string()).with("folder", format!("themes/{}/", theme.name)));
            None
        }
    }
}
