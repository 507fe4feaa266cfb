//! A client's site: its pages, how they lead to each other, and what its search finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use onramp::base::value::{Date, Id, Scalar as _};
use onramp::render::site::search::Index;
use onramp::shell::build::search_index;
use onramp::shell::pipeline::{Library, client};
use onramp::shell::workspace::{ClientFiles, Folder, Shared};

use crate::workbench::{Bench, TODAY};

/// A small workspace with one English client and four pages that lead to each other.
fn small() -> Bench {
    let bench = Bench::few();
    fs::remove_dir_all(bench.path("content/clients/boavista")).unwrap();
    let page = |name: &str, text: &str| bench.write(&format!("content/documents/en/site/{name}.md"), text);
    page(
        "index",
        "---\ntitle: Hello, {{ company.name }}\nsection: start\n---\nAsk [for help](help.html#by-phone), see [the plan](plan.html), take [the dates](onboarding.ics).\n",
    );
    page(
        "help",
        "---\ntitle: Getting help\nsection: start\norder: 2\n---\n## By phone\n\nCall us. [Welcome](welcome.html)\n",
    );
    page(
        "plan",
        "---\ntitle: The plan\nsection: onboarding\norder: 1\nrequires: [kickoff.recording]\n---\n## When\n\nSoon.\n",
    );
    page("faq", "---\ntitle: Questions\nsection: help\norder: 9\n---\n## Passwords\n\nNever by mail.\n");
    bench
}

/// What a page of the client's site says.
fn page(bench: &Bench, name: &str) -> String {
    bench.text(&format!("output/clients/kestrel-ridge/{name}.html"))
}

#[test]
fn pages_lead_to_each_other_and_what_is_not_made_is_not_led_to() {
    let bench = small();
    bench.succeed(&["build"]);
    let home = page(&bench, "index");
    assert!(home.contains("<h1 class=\"plain-title\">Hello, Kestrel Ridge"), "{home}");
    assert!(home.contains("<a href=\"help.html#by-phone\">for help</a>"));
    assert!(home.contains("<a href=\"onboarding.ics\">the dates</a>"));
    // Without the recording there is no page about the plan: its words stand, and no link leads there.
    assert!(!bench.path("output/clients/kestrel-ridge/plan.html").exists());
    assert!(home.contains("see the plan, take") && !home.contains("plan.html"));
    let help = page(&bench, "help");
    assert!(help.contains("<li><a href=\"help.html\" aria-current=\"page\">Getting help</a></li>"));
    assert!(help.contains("rel=\"prev\">Home</a>"));
    assert!(help.contains("<a href=\"welcome.html\">Welcome</a>"));
    // A document stands in the site as well.
    let welcome = page(&bench, "welcome");
    assert!(welcome.contains("<li><a href=\"documents.html\" aria-current=\"true\">"), "{welcome}");
    // All pages in one, each heading once.
    let whole = page(&bench, "print");
    assert!(whole.contains("id=\"help--by-phone\"") && whole.contains("href=\"#help--by-phone\""));
    assert!(!bench.path("output/clients/kestrel-ridge/sitemap.xml").exists());
}

/// A document that leads to what is made, and to what is not.
const LEADS: &str = "## Here\n\n[Welcome](welcome.html#help), [the sheet](emergency.html), [its PDF](emergency.pdf), [ours](welcome.pdf), [up](#here), [down](#gone), [the plan](plan.html).\n";

#[test]
fn documents_do_not_lead_to_what_is_not_made() {
    let bench = small();
    bench.write("content/documents/en/probe.md", &format!("---\ntitle: Probe\nstep: 1\n---\n{LEADS}"));
    let internal =
        format!("---\ntitle: Ours\nstep: 1\naudience: internal\n---\n{LEADS}[Plan](project-plan.html)\n");
    bench.write("content/documents/pt-BR/ours.md", &internal);
    bench.succeed(&["build"]);
    // The plan's page lacks a value, the sheet is switched off, and this document has no such heading.
    let probe = page(&bench, "probe");
    for wanted in [
        "<a href=\"welcome.html#help\">Welcome</a>",
        "<a href=\"welcome.pdf\">ours</a>",
        "<a href=\"#here\">up</a>",
    ] {
        assert!(probe.contains(wanted), "{wanted} in {probe}");
    }
    assert!(probe.contains("the sheet, its PDF, <a") && probe.contains("down, the plan."), "{probe}");
    // Internal documents stand in another folder, and lead to each other.
    let ours = bench.text("output/internal/kestrel-ridge/ours.html");
    assert!(
        ours.contains("<a href=\"project-plan.html\">Plan</a>")
            && ours.contains("Welcome, the sheet, its PDF, ours, <a"),
        "{ours}"
    );
    assert_eq!(broken_links(&bench, "output/clients/kestrel-ridge"), Vec::<String>::new());
}

#[test]
fn a_document_that_names_a_page_that_no_client_has_is_wrong() {
    let bench = small();
    bench.write(
        "content/documents/en/probe.md",
        "---\ntitle: Probe\n---\n[The plan](plam.html) [x](files/x.pdf) [y](welcom.pdf) [z](intake-form.xlsx)\n",
    );
    bench.write(
        "content/documents/pt-BR/ours.md",
        "---\ntitle: Ours\naudience: internal\n---\n[Passwords](regster-passwords.html)\n",
    );
    let ran = bench.run(&["check", "kestrel-ridge"]);
    assert!(
        ran.stderr.contains("probe.md:4:12") && ran.stderr.contains("did you mean `plan.html`?"),
        "{}",
        ran.stderr
    );
    for file in ["`files/x.pdf`", "`welcom.pdf`"] {
        assert!(ran.stderr.contains(&format!("a document hands on no files, and {file}")), "{}", ran.stderr);
    }
    assert!(ran.stderr.contains("did you mean `register-passwords.html`?"), "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("[E034").count(), 4, "{}", ran.stderr);
}

#[test]
fn the_first_page_does_not_lead_to_all_documents_where_it_lists_none() {
    let bench = small();
    bench.succeed(&["build"]);
    let (list, all) = ("<div class=\"lists\">", "<p class=\"all\">");
    assert!(page(&bench, "documents").contains(list));
    assert!(!page(&bench, "index").contains(list), "{}", page(&bench, "index"));
    // A document of the step that the client has reached stands there, with the way to the others.
    bench.write("content/documents/en/probe.md", "---\ntitle: Probe\nstep: 1\n---\nText.\n");
    bench.succeed(&["build"]);
    let home = page(&bench, "index");
    assert!(
        home.contains(list) && home.contains("<a href=\"probe.html\">Probe</a>") && home.contains(all),
        "{home}"
    );
}

#[test]
fn the_first_page_leads_to_no_plan_and_no_services_where_there_are_none() {
    let bench = Bench::few();
    fs::remove_dir_all(bench.path("content/clients/boavista")).unwrap();
    let intake = "content/clients/kestrel-ridge/intake.yaml";
    let services = "services: [helpdesk, monitoring, backup, antivirus, m365, email-security]\n";
    let list = |bench: &Bench| {
        bench.succeed(&["build"]);
        let home = page(bench, "index");
        home.split("id=\"pages\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap().to_owned()
    };
    assert!(list(&bench).contains("Your services"));
    bench.replace(intake, services, "");
    let without = list(&bench);
    assert!(without.contains("Your tasks") && !without.contains("Your services"), "{without}");
}

#[test]
fn a_page_that_is_switched_off_is_not_made() {
    let bench = small();
    bench.replace("onramp.yaml", "disable: [", "disable: [faq, ");
    bench.succeed(&["build"]);
    assert!(!bench.path("output/clients/kestrel-ridge/faq.html").exists());
    assert!(bench.path("output/clients/kestrel-ridge/help.html").exists());
}

#[test]
fn a_sitemap_is_written_where_the_address_is_known() {
    let bench = small();
    let settings = bench.text("onramp.yaml");
    bench.write(
        "onramp.yaml",
        &format!("{settings}site: {{base_url: \"https://docs.example/{{client}}\"}}\n"),
    );
    bench.succeed(&["build"]);
    let map = bench.text("output/clients/kestrel-ridge/sitemap.xml");
    assert!(map.contains("<loc>https://docs.example/kestrel-ridge/help.html</loc>"), "{map}");
    assert!(!map.contains("404") && !map.contains("print"));
}

#[test]
fn a_clients_own_page_stands_among_the_others_and_hands_on_what_it_links_to() {
    let bench = small();
    let own = "content/clients/kestrel-ridge";
    bench.write(
        &format!("{own}/pages/parking.md"),
        "---\ntitle: Where to park\nsection: environment\n---\n## Gate\n\nAsk **{{ primary.name }}**, or see [the plan](files/parking.pdf).\n",
    );
    bench.write(&format!("{own}/files/parking.pdf"), "%PDF-1.7 parking");
    bench.write(&format!("{own}/files/other.pdf"), "%PDF-1.7 other");
    bench.succeed(&["build"]);
    let parking = page(&bench, "parking");
    assert!(parking.contains("Nora Whitfield") && parking.contains("href=\"files/parking.pdf\""));
    assert!(page(&bench, "help").contains("<a href=\"parking.html\">Where to park</a>"));
    assert_eq!(bench.bytes("output/clients/kestrel-ridge/files/parking.pdf"), b"%PDF-1.7 parking");
    assert!(!bench.path("output/clients/kestrel-ridge/files/other.pdf").exists());
    let manifest = bench.text("output/manifest.json");
    assert!(manifest.contains("clients/kestrel-ridge/files/parking.pdf"));
}

#[test]
fn what_a_reader_does_not_get_hands_nothing_on() {
    let bench = small();
    let own = "content/clients/kestrel-ridge";
    let page = |name: &str, front: &str, text: &str| {
        bench.write(&format!("{own}/pages/{name}.md"), &format!("---\ntitle: {name}\n{front}---\n{text}\n"));
    };
    page(
        "parking",
        "section: environment\n",
        "{% if false %}[old](files/unsaid.pdf){% endif %}\n[map](files/map.pdf#page=2)",
    );
    page("ours", "audience: internal\n", "[costs](files/costs.pdf)");
    page("waiting", "requires: [kickoff.recording]\n", "[film](files/waiting.pdf)");
    for name in ["unsaid", "costs", "waiting", "map"] {
        bench.write(&format!("{own}/files/{name}.pdf"), &format!("%PDF-1.7 {name}"));
    }
    bench.succeed(&["build", "--zip"]);
    let handed: Vec<String> =
        bench.files("output").into_iter().filter(|path| path.contains("/files/")).collect();
    assert_eq!(handed, ["clients/kestrel-ridge/files/map.pdf"]);
    let archive = bench.bytes("output/archives/kestrel-ridge.zip");
    let archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    let packed: Vec<&str> = archive.file_names().filter(|name| name.contains("/files/")).collect();
    assert!(packed.len() == 1 && packed[0].ends_with("/files/map.pdf"), "{packed:?}");
}

#[test]
fn a_page_that_fails_keeps_all_old_files_of_its_client_and_no_other_back() {
    let bench = Bench::fewest();
    bench.succeed(&["build"]);
    let before = bench.files("output");
    let frame = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/html/site.html");
    let frame = fs::read_to_string(frame).unwrap().replace(
        "{% block body %}",
        "{% block body %}{% if place.page and document.client is starting_with(pat=\"Kestrel\") %}{{ place.gone.below }}{% endif %}<!-- new -->",
    );
    bench.write("themes/default/html/site.html", &frame);
    let home = page(&bench, "index");
    let ran = bench.run(&["build", "--zip"]);
    assert_eq!(ran.status, 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("html/site.html") && ran.stderr.contains("[E0402]"), "{}", ran.stderr);
    assert_eq!(page(&bench, "index"), home);
    // Its documents would have come out, and stay as they were all the same.
    assert!(!page(&bench, "welcome").contains("<!-- new -->"));
    assert!(bench.text("output/clients/boavista/index.html").contains("<!-- new -->"));
    let after = bench.files("output");
    assert!(before.iter().all(|path| after.contains(path) || path.contains("/assets/")), "{after:?}");
    assert!(!after.contains(&"archives/kestrel-ridge.zip".to_owned()));
    assert!(after.contains(&"archives/boavista.zip".to_owned()));
}

#[test]
fn a_client_with_several_languages_has_a_site_in_each() {
    let bench = Bench::fixture("full");
    for locale in ["en", "pt-BR"] {
        bench.write(
            &format!("content/documents/{locale}/site/help.md"),
            "---\ntitle: Help\nsection: start\n---\nBack [home](index.html).\n",
        );
    }
    bench.write(
        "content/documents/pt-BR/site/index.md",
        "---\ntitle: Início\nsection: start\n---\nVeja [a ajuda](help.html).\n",
    );
    bench.succeed(&["build"]);
    let base = "output/clients/costa-serena";
    let top = bench.text(&format!("{base}/index.html"));
    assert!(top.contains("<html lang=\"pt-BR\">") && top.contains("<a href=\"pt-BR/help.html\">a ajuda</a>"));
    assert!(top.contains("data-base=\"pt-BR/\"") && top.contains("data-index=\"assets/search-pt-BR."));
    let help = bench.text(&format!("{base}/en/help.html"));
    assert!(
        help.contains("<a href=\"../pt-BR/help.html\" lang=\"pt-BR\"") && help.contains("\"../assets/style.")
    );
    assert!(broken_links(&bench, base).is_empty(), "{:?}", broken_links(&bench, base));
}

/// The links of all pages below a folder that lead to no file or no heading.
fn broken_links(bench: &Bench, below: &str) -> Vec<String> {
    let files = bench.files(below);
    let pages: BTreeMap<&str, String> = files
        .iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path.as_str(), bench.text(&format!("{below}/{path}"))))
        .collect();
    let ids: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(path, text)| (*path, attributes(text, "id"))).collect();
    let mut broken = Vec::new();
    let mut looked_at = 0;
    for (path, text) in &pages {
        let links =
            ["href", "src", "data-index", "data-script"].iter().flat_map(|name| attributes(text, name));
        for link in links {
            let (to, anchor) = link.split_once('#').map_or((link.as_str(), None), |(to, id)| (to, Some(id)));
            if to.contains(':') {
                continue;
            }
            looked_at += 1;
            let target = if to.is_empty() { (*path).to_owned() } else { joined(path, to) };
            let there = files.contains(&target);
            let headed = anchor.is_none_or(|id| ids.get(target.as_str()).is_none_or(|ids| ids.contains(id)));
            if !there || !headed {
                broken.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(looked_at > 50, "only {looked_at} links below {below}");
    broken
}

/// The values of an attribute, wherever it stands in a tag.
fn attributes(html: &str, name: &str) -> BTreeSet<String> {
    let mark = format!(" {name}=\"");
    html.split(&mark).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.replace("&amp;", "&"))).collect()
}

/// A link as a path, from the folder of the page that it stands on.
fn joined(page: &str, to: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_the_samples_leads_somewhere() {
    let bench = Bench::samples();
    bench.succeed(&["build"]);
    for client in ["boavista", "kestrel-ridge", "hortalia"] {
        let below = format!("output/clients/{client}");
        assert_eq!(broken_links(&bench, &below), Vec::<String>::new(), "{client}");
        let home = bench.text(&format!("{below}/index.html"));
        let list = home.split("id=\"pages\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap();
        for name in ["plan", "tasks", "services", "documents", "faq"] {
            assert!(
                list.contains(&format!("<li>\n<p><a href=\"{name}.html\">")),
                "{client}: {name} in {list}"
            );
        }
        bench.write(
            &format!("{below}/index.html"),
            &home.replacen("href=\"documents.html\"", "href=\"gone.html\"", 1),
        );
        assert_eq!(broken_links(&bench, &below), ["index.html: gone.html"], "the control of {client}");
    }
}

/// The search index of a sample, and its client's language.
fn sample_index(id: &str) -> Index {
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let shared = Shared::read(&folder).value;
    let library = Library::new(&shared, Date::parse(TODAY).unwrap()).value;
    let files = ClientFiles::read(&folder, &Id::parse(id).unwrap()).value.unwrap();
    let result = client(&library, &files);
    search_index(&result, &result.locales[0])
}

#[test]
fn a_search_finds_what_is_meant_first() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/search");
    let mut wrong = Vec::new();
    for (locale, id) in [("en", "kestrel-ridge"), ("pt-BR", "boavista"), ("es", "hortalia")] {
        let text = fs::read_to_string(folder.join(format!("{locale}.txt"))).unwrap();
        let index = sample_index(id);
        let lines: Vec<&str> =
            text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")).collect();
        assert_eq!(lines.len(), 30, "{locale}");
        for line in lines {
            let (question, wanted) = line.split_once(" => ").unwrap();
            let hits = index.query(question);
            let found = hits.first().map_or("nothing".to_owned(), |hit| {
                let entry = &index.entries[hit.entry];
                let mark = if entry.anchor.is_empty() { "" } else { "#" };
                format!("{}{mark}{}", index.pages[entry.page].0, entry.anchor)
            });
            if found != wanted {
                wrong.push(format!("{locale}: {question} => {found}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_index_is_small() {
    for id in ["kestrel-ridge", "boavista", "hortalia"] {
        let index = sample_index(id);
        let script = index.script();
        let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        packed.start_file("i", zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut packed, script.as_bytes()).unwrap();
        let bytes = packed.finish().unwrap().into_inner().len();
        // 50 KB for 100 pages. A part of it are the words of the language: they are paid for once.
        let most = 12_000 + 380 * index.pages.len();
        assert!(index.pages.len() >= 10, "{id}");
        assert!(bytes <= most, "{id}: {bytes} bytes for {} pages, {most} at most", index.pages.len());
    }
}

/// A page that leads to an address of the web.
fn leads_out(to: &str) -> Bench {
    let bench = small();
    bench.write(
        "content/documents/en/site/faq.md",
        &format!(
            "---\ntitle: Questions\n---\nSee [good]({to}/good), [gone]({to}/gone) and [again]({to}/good#x).\n"
        ),
    );
    bench
}

/// What `check --links external` says of the addresses of a server.
fn said_of(bench: &Bench, of: &str, path: Option<&str>) -> Vec<(String, String)> {
    let mut command = bench.command(&["check", "kestrel-ridge", "--links", "external", "--format", "json"]);
    command.args(["--as-of", TODAY]);
    if let Some(path) = path {
        command.env("PATH", path);
    }
    // Whatever else the samples lead to is asked of the same server: nothing leaves this machine.
    command.env("https_proxy", of).env("http_proxy", of);
    let output = command.output().unwrap();
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let row = |row: &serde_json::Value| {
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        (text("code"), text("message"))
    };
    let ours = |(code, message): &(String, String)| code == "E0345" || message.contains(of);
    rows.iter()
        .map(row)
        .filter(|(code, _)| ["W0344", "E0345"].contains(&code.as_str()))
        .filter(ours)
        .collect()
}

#[test]
fn the_web_is_asked_where_that_is_wanted() {
    let there = std::process::Command::new("curl").arg("--version").output().is_ok();
    if !there {
        assert!(std::env::var_os("CI").is_none(), "CI has curl");
        return;
    }
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", server.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in server.incoming() {
            use std::io::{BufRead as _, Write as _};
            let mut stream = stream.unwrap();
            let mut lines = std::io::BufReader::new(stream.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).for_each(drop);
            let status = if first.contains("/good") { "200 OK" } else { "404 Not Found" };
            let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    let bench = leads_out(&address);
    let path = std::env::var("PATH").unwrap();
    let found = said_of(&bench, &address, Some(&path));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("/gone") && found[0].1.contains("404"), "{found:?}");
    // Without the option nobody is asked; without the program that is said.
    let plain = bench.run(&["check", "kestrel-ridge"]);
    assert!(!plain.stderr.contains("W0344"), "{}", plain.stderr);
    let empty = bench.path("nothing");
    fs::create_dir_all(&empty).unwrap();
    let missing = said_of(&bench, &address, Some(empty.to_str().unwrap()));
    assert_eq!(missing.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["E0345"]);
}
