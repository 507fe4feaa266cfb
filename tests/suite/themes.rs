//! Themes: what a theme does not have, it inherits; its tokens are in pages and PDFs alike.

use lopdf::Document;

use crate::workbench::Bench;

/// The families that a PDF embeds.
fn families(bytes: &[u8]) -> Vec<String> {
    let pdf = Document::load_mem(bytes).unwrap();
    let mut names: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"FontName").ok()?.as_name().ok())
        .map(|name| String::from_utf8_lossy(name).split_once('+').map_or("", |(_, name)| name).to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The colours that a PDF's pages fill with, as `#rrggbb`.
fn colors(bytes: &[u8]) -> Vec<String> {
    let pdf = Document::load_mem(bytes).unwrap();
    let mut found = Vec::new();
    for page in pdf.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&pdf.get_page_content(page)).unwrap();
        for operation in content.operations.iter().filter(|operation| operation.operator == "scn") {
            let parts: Vec<f32> =
                operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
            if let [red, green, blue] = parts[..] {
                let hex = [red, green, blue].map(|part| format!("{:02X}", (part * 255.0).round() as u8));
                found.push(format!("#{}", hex.concat()));
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// A bench whose provider leaves colours and logo to the theme.
fn themed(theme: &str) -> Bench {
    let bench = Bench::fewest();
    std::fs::remove_dir_all(bench.path("content/clients/kestrel-ridge")).unwrap();
    let settings = bench.text("onramp.yaml");
    let settings: Vec<&str> = settings.lines().filter(|line| !line.starts_with("theme:")).collect();
    bench.write("onramp.yaml", &format!("{}\ntheme: {theme}\n", settings.join("\n")));
    let provider = bench.text("content/provider.yaml");
    let start = provider.find("\nbrand:").unwrap() + 1;
    let end = provider[start..].match_indices('\n').map(|(at, _)| start + at + 1);
    let end = end.into_iter().find(|at| !provider[*at..].starts_with([' ', '#'])).unwrap();
    bench.write("content/provider.yaml", &format!("{}{}", &provider[..start], &provider[end..]));
    bench
}

#[test]
fn a_second_theme_shows_in_pages_and_pdfs_and_inherits_the_rest() {
    let bench = themed("ledger");
    bench.succeed(&["build"]);
    let folder = "output/clients/boavista";
    let sheet = |bench: &Bench| {
        let assets = bench.files(&format!("{folder}/assets"));
        let sheets = assets.iter().filter(|path| path.ends_with(".css"));
        sheets.map(|path| bench.text(&format!("{folder}/assets/{path}"))).collect::<String>().replace(' ', "")
    };
    let css = sheet(&bench);
    for part in [
        "--brand: #7A1F2B;",
        "--accent: #9A6A00;",
        "--radius: 0px;",
        "--heading-font: \"IBM Plex Serif\"",
        "--font: \"IBM Plex Sans\"",
        "IBMPlexSerif-SemiBold-Latin1",
    ] {
        assert!(css.contains(&part.replace(' ', "")), "{part}");
    }
    let fonts = bench.files(&format!("{folder}/assets/fonts"));
    for family in ["IBMPlexSerif-SemiBold-Latin1", "IBMPlexSans-Regular-Latin1"] {
        assert!(fonts.iter().any(|path| path.starts_with(family)), "{family} in {fonts:?}");
    }
    let pdf = bench.bytes(&format!("{folder}/welcome.pdf"));
    let set = families(&pdf);
    for family in ["IBMPlexSerif-Light", "IBMPlexSerif-Bold", "IBMPlexSans"] {
        assert!(set.iter().any(|name| name.starts_with(family)), "{family} in {set:?}");
    }
    assert!(colors(&pdf).contains(&"#7A1F2B".to_owned()), "{:?}", colors(&pdf));

    // The control: the default theme has none of it.
    let plain = themed("default");
    plain.succeed(&["build"]);
    let css = sheet(&plain);
    assert!(css.contains("--radius:3px;") && !css.contains("Serif"));
    let pdf = plain.bytes(&format!("{folder}/welcome.pdf"));
    assert!(
        families(&pdf).iter().all(|name| !name.contains("Serif"))
            && !colors(&pdf).contains(&"#7A1F2B".to_owned())
    );
    // The same pages, but for their looks: the name of the style sheet, and how large the PDF is, stand on a page.
    let words = |bench: &Bench| {
        let page = bench.text(&format!("{folder}/welcome.html")).replace("1F4E79", "7A1F2B");
        page.lines()
            .filter(|line| !line.contains("kB</span>") && !line.contains(".css"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(words(&plain), words(&bench));
}

#[test]
fn a_theme_overrides_single_files_and_values_of_the_one_below_it() {
    let bench = themed("norte");
    bench.write("themes/norte/theme.yaml", "schema: 1\ninherits: ledger\nradius: 8\nlogo: assets/mark.svg\n");
    bench.write(
        "themes/norte/assets/mark.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><rect width='40' height='10'/></svg>",
    );
    let frame = std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/html/entry.html"),
    );
    bench.write("themes/norte/html/entry.html", &frame.unwrap().replace("<main>", "<main class=\"norte\">"));
    bench.succeed(&["build", "--zip"]);
    let assets = bench.files("output/clients/boavista/assets");
    let css: String = assets
        .iter()
        .filter(|path| path.ends_with(".css"))
        .map(|path| bench.text(&format!("output/clients/boavista/assets/{path}")).replace(' ', ""))
        .collect();
    for part in ["--radius: 8px;", "--brand: #7A1F2B;", "--heading-font: \"IBM Plex Serif\""] {
        assert!(css.contains(&part.replace(' ', "")), "{part}");
    }
    // The theme's logo stands for the provider's on the cover.
    assert!(assets.iter().any(|path| path.ends_with(".svg")), "{assets:?}");
    let page = bench.text("output/clients/boavista/welcome.html");
    assert!(page.contains(".svg\""), "no logo");
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(bench.bytes("output/archives/boavista.zip"))).unwrap();
    let mut entry = String::new();
    std::io::Read::read_to_string(&mut archive.by_index(0).unwrap(), &mut entry).unwrap();
    assert!(entry.contains("<main class=\"norte\">"), "{entry}");

    bench.replace("themes/norte/theme.yaml", "inherits: ledger", "inherits: leger");
    let ran = bench.run(&["check"]);
    assert!(ran.stderr.contains("E0201") && ran.stderr.contains("`ledger`"), "{}", ran.stderr);
    bench.replace("themes/norte/theme.yaml", "inherits: leger", "inherits: ledger");
    bench.replace("themes/norte/theme.yaml", "mark.svg", "nothing.svg");
    let ran = bench.run(&["check"]);
    assert!(
        ran.stderr.contains("E0216") && ran.stderr.contains("themes/norte/theme.yaml:4"),
        "{}",
        ran.stderr
    );
}
