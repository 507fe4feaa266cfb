//! `content/guide/en/coverage.md` has an entry for every row of the process, and the tests that it names are there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// How many rows each step has, and whether they are counted from 0: the rows of the process.
const STEPS: &[(u32, u32, u32)] = &[
    (0, 1, 8),
    (1, 1, 13),
    (2, 1, 5),
    (3, 0, 6),
    (4, 0, 11),
    (5, 1, 4),
    (6, 1, 1),
    (7, 1, 36),
    (8, 1, 3),
    (9, 1, 2),
    (10, 1, 6),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `(row, served by, tests)` of each line of the page's tables.
fn entries(page: &str) -> Vec<(String, String, Vec<String>)> {
    let lines = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| row "));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let tests = cells[2].split('`').filter(|part| part.starts_with("row_")).map(str::to_owned);
            (cells[0].to_owned(), cells[1].to_owned(), tests.collect())
        })
        .collect()
}

/// The tests of rows that there are.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/suite/rows")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for part in text.split("#[test]\nfn ").skip(1) {
            found.insert(part.split('(').next().unwrap().to_owned());
        }
    }
    found
}

/// What is wrong with a page of entries.
fn faults(page: &str, tests: &BTreeSet<String>) -> Vec<String> {
    let entries = entries(page);
    let mut by_row: BTreeMap<&str, &(String, String, Vec<String>)> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in &entries {
        if by_row.insert(&entry.0, entry).is_some() {
            faults.push(format!("{} stands twice", entry.0));
        }
    }
    let mut named: BTreeSet<&String> = BTreeSet::new();
    for (step, first, last) in STEPS {
        for number in *first..=*last {
            let row = format!("{step}.{number}");
            let Some((_, served, own)) = by_row.remove(row.as_str()) else {
                faults.push(format!("{row} has no entry"));
                continue;
            };
            if served.is_empty() || own.is_empty() {
                faults.push(format!("{row} lacks what serves it or a test"));
            }
            let begin = format!("row_{step}_{number}_");
            faults.extend(
                own.iter().filter(|name| !name.starts_with(&begin)).map(|name| format!("{row}: {name}")),
            );
            faults.extend(
                own.iter().filter(|name| !tests.contains(*name)).map(|name| format!("there is no {name}")),
            );
            named.extend(own);
        }
    }
    faults.extend(by_row.keys().map(|row| format!("{row} is no row of the process")));
    faults
        .extend(tests.iter().filter(|name| !named.contains(name)).map(|name| format!("{name} is not named")));
    faults
}

#[test]
fn every_row_of_the_process_has_its_entry_and_its_test() {
    let page = fs::read_to_string(root().join("content/guide/en/coverage.md")).unwrap();
    let tests = tests();
    assert!(tests.len() >= 95, "only {} tests of rows were found", tests.len());
    let faults = faults(&page, &tests);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_row_without_an_entry_and_a_test_that_is_not_there_would_be_noticed() {
    let tests: BTreeSet<String> = ["row_5_1_a".to_owned(), "row_5_2_b".to_owned()].into();
    let found =
        faults("| 5.1 | plan | `row_5_1_a` |\n| 5.2 | plan | `row_5_2_c` |\n| 5.9 | plan | |\n", &tests);
    for fault in ["0.1 has no entry", "there is no row_5_2_c", "5.9 is no row", "row_5_2_b is not named"] {
        assert!(found.iter().any(|line| line.contains(fault)), "{fault}: {found:?}");
    }
}
