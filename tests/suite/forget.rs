//! `onramp forget`: everything of one client is found, shown and, with `--yes`, removed; nothing else is touched.

use std::process::Command;

use crate::workbench::Bench;

/// Runs git in a bench, as somebody who has no settings; `false` where there is no git.
fn git(bench: &Bench, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    let who = [("NAME", "Ana"), ("EMAIL", "ana@norte.example")];
    for (what, value) in who {
        command.env(format!("GIT_AUTHOR_{what}"), value).env(format!("GIT_COMMITTER_{what}"), value);
    }
    let ran = command
        .current_dir(bench.path(""))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .args(["-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false"])
        .args(arguments)
        .output();
    let Ok(ran) = ran else { return false };
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    true
}

/// What `forget` says with git in reach.
fn forget(bench: &Bench, arguments: &[&str]) -> (i32, String) {
    let ran = bench
        .command(&[&["forget"], arguments].concat())
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .args(["--as-of", "2026-11-22"])
        .output()
        .unwrap();
    (ran.status.code().unwrap(), String::from_utf8(ran.stderr).unwrap())
}

#[test]
fn all_of_a_client_is_listed_and_only_yes_removes_it() {
    let bench = Bench::fewest();
    bench.succeed(&["build", "--zip"]);
    bench.write("content/clients/boavista/.notes", "x");
    bench.write("output/clients/boavista/left.onramp-unfinished", "x");
    bench.write(".onramp/cache/some", "x");
    bench.write("content/notes.md", "first\nboavista-2 is another\nask CLÍNICA BOA VISTA\n");
    let before = bench.files("");

    let (status, said) = forget(&bench, &["boavista"]);
    assert_eq!(status, 0, "{said}");
    for part in [
        "boavista, Clínica Boa Vista",
        "  content/clients/boavista/intake.yaml",
        "  content/clients/boavista/.notes",
        "  clients/boavista: ",
        "  internal/boavista: ",
        "  archives/boavista.zip: 1 file",
        "  .onramp/cache/some",
        "  internal/index.html",
        "  content/notes.md:3\n",
        "sent on ",
        "Nothing was removed",
        "LGPD",
    ] {
        assert!(said.contains(part), "{part:?} in\n{said}");
    }
    assert_eq!(bench.files(""), before);

    let (status, said) = forget(&bench, &["boavista", "--yes"]);
    assert_eq!(status, 0, "{said}");
    let after = bench.files("");
    let gone: Vec<&String> = before.iter().filter(|path| !after.contains(path)).collect();
    assert!(gone.len() > 40);
    assert!(said.contains(&format!("Removed {} files.", gone.len())), "{} in\n{said}", gone.len());
    // Pictures of its internal pages lie among everybody's.
    let own = |path: &str| {
        path.contains("boavista")
            || path == ".onramp/cache/some"
            || path.starts_with("output/internal/assets/images/")
    };
    assert!(gone.iter().all(|path| own(path)), "{gone:?}");
    assert!(!after.iter().any(|path| path.contains("boavista")), "{after:?}");
    assert!(!bench.path("content/clients/boavista").exists());
    assert!(!bench.text("output/manifest.json").contains("boavista"));
    assert!(bench.path("content/clients/kestrel-ridge/intake.yaml").exists());
    assert!(bench.path("output/clients/kestrel-ridge/index.html").exists());
    // Nothing is left to forget; and the next build knows nothing of it.
    assert_eq!(forget(&bench, &["boavista"]).0, 2);
    bench.succeed(&["build"]);
    assert!(!bench.text("output/internal/index.html").contains("Boa Vista"));
}

#[test]
fn only_the_exact_id_is_meant_and_only_our_output() {
    let bench = Bench::fewest();
    for wrong in ["boavist", "Boavista", "../boavista", "boavista/", "", "clients"] {
        let (status, said) = forget(&bench, &[wrong, "--yes"]);
        assert_eq!(status, 2, "{wrong}: {said}");
    }
    let (_, said) = forget(&bench, &["boavist"]);
    assert!(said.contains("E0502") && said.contains("`boavista`"), "{said}");

    bench.write("mine/clients/boavista/index.html", "mine");
    let (status, said) = forget(&bench, &["boavista", "--yes", "--output", "mine"]);
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("E0503"), "{said}");
    assert!(bench.path("mine/clients/boavista/index.html").exists());
    assert!(bench.path("content/clients/boavista/intake.yaml").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let bench = Bench::fewest();
    bench.write("elsewhere/kept.txt", "x");
    symlink(bench.path("elsewhere"), bench.path("content/clients/boavista/files/link")).unwrap();
    let (status, said) = forget(&bench, &["boavista", "--yes"]);
    assert_eq!(status, 0, "{said}");
    assert!(bench.path("elsewhere/kept.txt").exists());
    assert!(!bench.path("content/clients/boavista").exists());

    // A folder that is a link is none of the client's.
    bench.succeed(&["build"]);
    std::fs::rename(bench.path("output/clients"), bench.path("moved")).unwrap();
    symlink(bench.path("moved"), bench.path("output/clients")).unwrap();
    let (status, said) = forget(&bench, &["kestrel-ridge", "--yes"]);
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("E0009"), "{said}");
    assert!(bench.path("moved/kestrel-ridge/index.html").exists());
    std::fs::rename(bench.path("content/clients/kestrel-ridge"), bench.path("real")).unwrap();
    symlink(bench.path("real"), bench.path("content/clients/kestrel-ridge")).unwrap();
    std::fs::remove_file(bench.path("output/clients")).unwrap();
    assert_eq!(forget(&bench, &["kestrel-ridge", "--yes"]).0, 2);
    assert!(bench.path("real/intake.yaml").exists());
}

#[test]
fn git_is_asked_and_nothing_in_it_is_run_or_changed() {
    let bench = Bench::fewest();
    if !git(&bench, &["init", "--quiet"]) {
        assert!(std::env::var_os("CI").is_none(), "git is not there");
        return;
    }
    let (_, said) = forget(&bench, &["boavista"]);
    assert!(said.contains("git: no commit holds files of it"), "{said}");
    bench.write(".gitignore", "/output/\n");
    let day = |day: &str| {
        let stamp = format!("{day}T12:00:00Z");
        let ran = Command::new("git")
            .current_dir(bench.path(""))
            .envs([("GIT_AUTHOR_DATE", &stamp), ("GIT_COMMITTER_DATE", &stamp)])
            .envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_AUTHOR_NAME", "A"), ("GIT_COMMITTER_NAME", "A")])
            .envs([("GIT_AUTHOR_EMAIL", "a@b.example"), ("GIT_COMMITTER_EMAIL", "a@b.example")])
            .args(["-c", "commit.gpgSign=false", "commit", "--quiet", "-m", "clínica boa vista: a change"])
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    git(&bench, &["add", "-A"]);
    day("2026-11-03");
    bench.write("content/clients/boavista/files/a.txt", "x");
    git(&bench, &["add", "-A"]);
    day("2026-11-20");
    bench.write("content/note.txt", "x");
    git(&bench, &["add", "-A"]);
    day("2026-11-21");

    // What a repository's own settings would have run.
    let trap = bench.path("trap.sh");
    std::fs::write(&trap, format!("#!/bin/sh\ntouch {}\n", bench.path("sprung").display())).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&trap, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let program = trap.display().to_string();
    for (key, value) in [
        ("log.showSignature", "true"),
        ("gpg.program", program.as_str()),
        ("core.fsmonitor", program.as_str()),
        ("core.pager", program.as_str()),
        ("diff.external", program.as_str()),
    ] {
        git(&bench, &["config", key, value]);
    }
    let head = bench.text(".git/refs/heads/main");
    let (status, said) = forget(&bench, &["boavista", "--yes"]);
    assert_eq!(status, 0, "{said}");
    assert!(
        said.contains("git: 2 commits from November 3, 2026 to November 20, 2026 hold files of it"),
        "{said}"
    );
    assert!(said.contains("git: 3 commits name it in the message"), "{said}");
    let command = "  git filter-repo --sensitive-data-removal --invert-paths --path content/clients/boavista \
                   --path output/clients/boavista --path output/internal/boavista --path output/archives/boavista.zip\n";
    assert!(said.contains(command), "{said}");
    assert!(said.contains("  git push --force --mirror origin\n"), "{said}");
    assert_eq!(bench.text(".git/refs/heads/main"), head);
    assert!(!bench.path("sprung").exists(), "a program of the repository's settings was run");
    // The folder is gone, and the history still knows it: that is said, and there is nothing to remove.
    let (status, said) = forget(&bench, &["boavista"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("Records: no files") && said.contains("git: 2 commits"), "{said}");
}

#[test]
fn what_others_show_stays_and_an_archive_is_found_without_a_manifest() {
    let bench = Bench::fewest();
    bench.succeed(&["build", "--zip"]);
    assert_eq!(forget(&bench, &["boavista", "--yes"]).0, 0);
    let mut looked_at = 0;
    for page in bench.files("output/internal").iter().filter(|path| path.ends_with(".html")) {
        let text = bench.text(&format!("output/internal/{page}"));
        for rest in text.split("src=\"").skip(1) {
            let src = rest.split('"').next().unwrap();
            if src.starts_with("data:") {
                continue;
            }
            let folder = std::path::Path::new(page).parent().unwrap();
            assert!(bench.path("output/internal").join(folder).join(src).exists(), "{page}: {src}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 5, "{looked_at}");

    std::fs::remove_file(bench.path("output/manifest.json")).unwrap();
    bench.write("output/archives/kestrel-ridge.zip.onramp-unfinished", "x");
    let (status, said) = forget(&bench, &["kestrel-ridge", "--yes"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("  archives/kestrel-ridge.zip: 1 file"), "{said}");
    let left: Vec<String> =
        bench.files("output").into_iter().filter(|path| path.contains("kestrel-ridge")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_folder_in_use_is_said_and_nothing_goes() {
    let bench = Bench::fewest();
    bench.succeed(&["build"]);
    let lock = std::fs::OpenOptions::new().write(true).open(bench.path("output/.onramp-output")).unwrap();
    lock.lock().unwrap();
    let before = bench.files("");
    let (status, said) = forget(&bench, &["boavista", "--yes"]);
    assert_eq!(status, 3, "{said}");
    assert!(said.contains("E0509"), "{said}");
    assert_eq!(bench.files(""), before);
}

#[test]
fn a_history_that_git_cannot_read_is_not_an_empty_one() {
    let bench = Bench::fewest();
    if !git(&bench, &["init", "--quiet"]) {
        assert!(std::env::var_os("CI").is_none(), "git is not there");
        return;
    }
    git(&bench, &["add", "content/clients/boavista/intake.yaml"]);
    git(&bench, &["commit", "--quiet", "-m", "boavista begins"]);
    let (_, said) = forget(&bench, &["boavista"]);
    assert!(said.contains("git: 1 commit"), "{said}");
    // The commit is gone, and the branch still names it.
    std::fs::remove_dir_all(bench.path(".git/objects")).unwrap();
    std::fs::create_dir(bench.path(".git/objects")).unwrap();
    let (status, said) = forget(&bench, &["boavista"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("git fails to read its history") && !said.contains("no commit"), "{said}");
}
