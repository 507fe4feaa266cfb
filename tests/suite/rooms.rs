//! The order of the rooms: a room imports only from floors below and from rooms before it on its own floor.

use std::fs;
use std::path::Path;

/// The floors from the ground up, each with its rooms in order. `ARCHITECTURE.md` tells what they are for.
const HOUSE: &[(&str, &[&str])] = &[
    ("base", &["text", "threads", "locale", "diagnostic", "value", "yaml", "calendar", "font", "picture"]),
    ("model", &["playbook", "record", "survey", "schedule", "document"]),
    ("engine", &["plan", "answers", "check", "import", "gate", "compose"]),
    ("render", &["chart", "html", "site", "pdf", "mail", "ics", "sheet"]),
    ("shell", &["workspace", "pipeline", "build", "send", "forget", "serve", "cli"]),
];

/// Where a module stands: its floor and its room, as numbers that grow upwards.
fn place(floor: &str, room: &str) -> Option<(usize, usize)> {
    let floor_index = HOUSE.iter().position(|(name, _)| *name == floor)?;
    let room_index = HOUSE[floor_index].1.iter().position(|name| *name == room)?;
    Some((floor_index, room_index))
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// Every `crate::floor::room` that a text names.
fn named(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let mut parts = text[at + 7..].split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
        let mut names = parts.next().unwrap_or_default().split("::");
        if let (Some(floor), Some(room)) = (names.next(), names.next()) {
            found.push((floor.to_owned(), room.to_owned()));
        }
    }
    found
}

/// Every `super::room` that leads from a room's own file to a neighbour: `super::super::text` in `base/yaml/walk.rs`.
fn neighbours(text: &str, depth: usize) -> Vec<String> {
    let climb = "super::".repeat(depth);
    let starts = text.match_indices(&climb).filter(|(at, _)| !text[..*at].ends_with("super::"));
    starts
        .filter_map(|(at, _)| {
            let rest = &text[at + climb.len()..];
            (!rest.starts_with("super::")).then(|| {
                rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default().to_owned()
            })
        })
        .collect()
}

#[test]
fn rooms_import_only_what_stands_before_them() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut looked_at = 0;
    for (floor, rooms) in HOUSE {
        for room in *rooms {
            let own = place(floor, room).unwrap();
            let folder = source.join(floor).join(room);
            for file in rust_files(&folder) {
                let text = fs::read_to_string(&file).unwrap();
                let inner = file.strip_prefix(&folder).unwrap().components().count();
                // From `room/mod.rs` one step up is the floor, from `room/a.rs` two, from `room/a/b.rs` three.
                let depth = if file.ends_with("mod.rs") { inner } else { inner + 1 };
                for neighbour in neighbours(&text, depth) {
                    if let Some(other) = place(floor, &neighbour) {
                        assert!(other <= own, "{} imports {floor}::{neighbour}", file.display());
                        looked_at += 1;
                    }
                }
                for (other_floor, other_room) in named(&text) {
                    let Some(other) = place(&other_floor, &other_room) else {
                        // `crate::render::html` in a doc link of lib.rs has no room; a wrong floor would not compile.
                        continue;
                    };
                    assert!(other <= own, "{} imports {other_floor}::{other_room}", file.display());
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 100, "only {looked_at} imports were found: the test looks in the wrong place");
}

#[test]
fn every_folder_of_the_house_is_a_room_of_the_list() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (floor, rooms) in HOUSE {
        for entry in fs::read_dir(source.join(floor)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(
                name == "mod" || rooms.contains(&name.as_str()),
                "{floor}/{name} has no place in the list"
            );
        }
    }
}

#[test]
fn only_one_room_names_each_big_library() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let owners = [
        ("granit_parser", "base/yaml"),
        ("typst", "render/pdf"),
        ("pulldown_cmark", "engine/compose"),
        ("fluent_bundle", "base/locale"),
        ("rust_stemmers", "render/site"),
        ("axum", "shell/serve"),
        ("tokio", "shell/serve"),
        ("notify", "shell/serve"),
    ];
    for (library, owner) in owners {
        let home = source.join(owner);
        let mut uses = 0;
        for file in rust_files(&source) {
            let text = fs::read_to_string(&file).unwrap();
            if text.contains(&format!("{library}::")) || text.contains(&format!("use {library}")) {
                assert!(file.starts_with(&home), "{} names {library}", file.display());
                uses += 1;
            }
        }
        assert!(uses > 0, "nothing names {library}: the test looks for the wrong word");
    }
}

#[test]
fn portable_code_names_no_system() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in rust_files(&source) {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["std::os::unix", "std::os::linux", "std::os::windows", "cfg(unix)", "cfg(windows)"] {
            assert!(!text.contains(word), "{} names {word}", file.display());
        }
    }
}
