use super::*;
use crate::base::value::Scalar as _;

const RECORD: &str = "schema: 1 # by hand\nsent: []\n";
const PDF: &[u8] = b"%PDF-1.7 welcome";

fn workspace() -> (tempfile::TempDir, Folder, Id) {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path());
    folder.create("content/clients/acme/onboarding.yaml", RECORD.as_bytes()).unwrap();
    (place, folder, Id::parse("acme").unwrap())
}

fn keeping(client: &Id) -> Keeping<'_> {
    Keeping {
        client,
        file: "files/sent/welcome-1.pdf".into(),
        pdf: PDF,
        record: RECORD,
        entry: vec![
            ("kind", "welcome".into()),
            ("on", "2026-11-22".into()),
            ("file", "files/sent/welcome-1.pdf".into()),
        ],
    }
}

fn text(folder: &Folder) -> String {
    fs::read_to_string(folder.resolve("content/clients/acme/onboarding.yaml")).unwrap()
}

fn copy(folder: &Folder) -> Option<Vec<u8>> {
    fs::read(folder.resolve("content/clients/acme/files/sent/welcome-1.pdf")).ok()
}

/// Everything that lies in the client's folder, hidden files too.
fn names(folder: &Folder) -> Vec<String> {
    let walk = walkdir::WalkDir::new(folder.resolve("content/clients/acme")).into_iter();
    let files = walk.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let mut names: Vec<String> =
        files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_copy_and_its_entry_are_kept_together() {
    let (_place, folder, client) = workspace();
    keep(&folder, &keeping(&client)).unwrap();
    assert_eq!(copy(&folder).as_deref(), Some(PDF));
    assert_eq!(
        text(&folder),
        "schema: 1 # by hand\nsent: [{kind: welcome, on: 2026-11-22, file: files/sent/welcome-1.pdf}]\n"
    );
    assert_eq!(names(&folder), ["onboarding.yaml", "welcome-1.pdf"]);
    assert_eq!(recover(&folder, &client).unwrap(), None);
}

#[test]
fn stopped_behind_any_step_there_are_both_or_neither() {
    let all = [Step::Noted, Step::Copied, Step::Named, Step::Written, Step::Recorded, Step::Cleared];
    for stop in all {
        let (_place, folder, client) = workspace();
        let mut seen = Vec::new();
        let stopped = steps(&folder, &keeping(&client), &mut |step| {
            seen.push(step);
            if step == stop { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
        });
        assert!(stopped.is_err() && seen.last() == Some(&stop));
        let noted = text(&folder) != RECORD;
        // The record never names a copy that is not there.
        assert!(!noted || copy(&folder).as_deref() == Some(PDF), "{stop:?}");
        let recovered = recover(&folder, &client).unwrap();
        let both = copy(&folder).is_some() && text(&folder) != RECORD;
        let neither = copy(&folder).is_none() && text(&folder) == RECORD;
        assert!(both || neither, "{stop:?}");
        assert_eq!(both, matches!(stop, Step::Recorded | Step::Cleared), "{stop:?}");
        assert_eq!(recovered.is_none(), stop == Step::Cleared, "{stop:?}");
        assert!(names(&folder).iter().all(|name| !name.starts_with('.')), "{stop:?}: {:?}", names(&folder));
        // The next one works as if nothing had been.
        if neither {
            keep(&folder, &keeping(&client)).unwrap();
            assert_eq!(names(&folder), ["onboarding.yaml", "welcome-1.pdf"]);
        }
    }
}

#[test]
fn a_note_that_was_torn_is_cleared_up() {
    for torn in [
        "",
        "{\"file\":\"files/se",
        "{\"file\":\"../../intake.yaml\",\"copy\":\"\"}",
        "{\"file\":\"files/sent/../x\",\"copy\":\"\"}",
    ] {
        let (_place, folder, client) = workspace();
        folder.create("content/clients/acme/files/sent/.unfinished.json", torn.as_bytes()).unwrap();
        assert!(matches!(recover(&folder, &client).unwrap(), Some(Recovered::Undone(_))));
        assert_eq!(names(&folder), ["onboarding.yaml"]);
    }
}

#[test]
fn a_file_that_is_there_is_never_overwritten_nor_removed() {
    let (_place, folder, client) = workspace();
    folder.create("content/clients/acme/files/sent/welcome-1.pdf", b"older").unwrap();
    let fault = keep(&folder, &keeping(&client)).unwrap_err();
    assert_eq!(fault.code, Code::KeptAlready);
    assert_eq!((copy(&folder).as_deref(), text(&folder).as_str()), (Some(b"older".as_slice()), RECORD));
    // One that comes between the look and the step is no copy of ours either.
    let (_place, folder, client) = workspace();
    let path = folder.resolve("content/clients/acme/files/sent/welcome-1.pdf");
    let stopped = steps(&folder, &keeping(&client), &mut |step| match step {
        Step::Copied => fs::write(&path, "theirs"),
        _ => Ok(()),
    });
    assert_eq!(stopped.unwrap_err().code, Code::KeptAlready);
    recover(&folder, &client).unwrap();
    assert_eq!((copy(&folder).as_deref(), text(&folder).as_str()), (Some(b"theirs".as_slice()), RECORD));
}

#[test]
fn a_record_that_somebody_changed_is_left_alone() {
    for at in [Step::Noted, Step::Named, Step::Written] {
        let (_place, folder, client) = workspace();
        let path = folder.resolve("content/clients/acme/onboarding.yaml");
        let stopped = steps(&folder, &keeping(&client), &mut |step| {
            if step == at { fs::write(&path, "schema: 1\nhired_on: 2026-11-03\n") } else { Ok(()) }
        });
        assert_eq!(stopped.unwrap_err().code, Code::RecordChanged);
        recover(&folder, &client).unwrap();
        assert_eq!(text(&folder), "schema: 1\nhired_on: 2026-11-03\n");
        assert_eq!(names(&folder), ["onboarding.yaml"]);
    }
}

#[test]
fn two_at_once_do_not_meet() {
    let (_place, folder, client) = workspace();
    let mut inner = None;
    steps(&folder, &keeping(&client), &mut |step| {
        if step == Step::Noted {
            inner = Some((recover(&folder, &client), steps(&folder, &keeping(&client), &mut |_| Ok(()))));
        }
        Ok(())
    })
    .unwrap();
    let (recovered, kept) = inner.unwrap();
    assert_eq!(recovered.unwrap_err().code, Code::OutputBusy);
    assert_eq!(kept.unwrap_err().code, Code::OutputBusy);
    assert_eq!(names(&folder), ["onboarding.yaml", "welcome-1.pdf"]);
}

#[test]
fn a_client_without_a_record_gets_one() {
    let (_place, folder, client) = workspace();
    fs::remove_file(folder.resolve("content/clients/acme/onboarding.yaml")).unwrap();
    keep(&folder, &Keeping { record: "", ..keeping(&client) }).unwrap();
    assert!(text(&folder).starts_with("schema: 1\nsent:\n  - {kind: welcome"));
}
