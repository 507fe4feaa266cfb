//! Goes over a file's tree along the shape of its record: collects every fault, takes each text as the type that is
//! wanted, and leaves out what is bad, so that the rest can be read.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::super::diagnostic::{Code, Diagnostic};
use super::super::locale::Locale;
use super::super::text::{Source, Span};
use super::super::value;
use super::node::{Entry, Kind, Node};
use super::places::{PlaceOf, Places};
use super::shape::{Field, Shape};

/// What is left of a file, the places of what is left, and the faults.
pub(super) struct Walked {
    pub(super) value: Value,
    pub(super) places: Places,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Walks a whole file.
pub(super) fn walk(source: &Arc<Source>, root: &Node, shape: &Shape) -> Walked {
    let mut walker = Walker { source, places: Places::default(), diagnostics: Vec::new(), secret: false };
    let empty = Node { span: Span::default(), kind: Kind::Map { entries: Vec::new(), flow: false } };
    let root = if root.kind == Kind::Null { &empty } else { root };
    let value = walker.value(root, shape, "").unwrap_or_else(|| json!({}));
    Walked { value, places: walker.places, diagnostics: walker.diagnostics }
}

struct Walker<'s> {
    source: &'s Arc<Source>,
    places: Places,
    diagnostics: Vec<Diagnostic>,
    /// Inside a record whose lines are never shown.
    secret: bool,
}

impl Walker<'_> {
    fn value(&mut self, node: &Node, shape: &Shape, path: &str) -> Option<Value> {
        match shape {
            Shape::Record { fields, shorthand, secret } => {
                let before = self.secret;
                self.secret |= *secret;
                let value = self.record(node, fields, shorthand.as_deref(), path);
                self.secret = before;
                value
            }
            Shape::Map { key, value } => self.map(node, key.as_deref(), value, path),
            Shape::List { item, one_or_many } => {
                // What stands in place of a list of credentials may be one.
                let before = self.secret;
                self.secret |= matches!(**item, Shape::Record { secret: true, .. });
                let value = self.list(node, item, *one_or_many, path);
                self.secret = before;
                value
            }
            Shape::Localized => self.localized(node, path),
            Shape::Text => self.text(node, "text").map(Value::String),
            Shape::Scalar(name) => self.scalar(node, name),
            Shape::Choice(words) => self.choice(node, words),
            Shape::Switch => self.switch(node),
            Shape::Number { least, most } => self.number(node, *least, *most),
        }
    }

    fn record(
        &mut self,
        node: &Node,
        fields: &[Field],
        shorthand: Option<&str>,
        path: &str,
    ) -> Option<Value> {
        let entries = match (&node.kind, shorthand) {
            (Kind::Map { entries, flow }, _) => {
                return Some(self.entries(node, entries, *flow, fields, path));
            }
            (Kind::Scalar { .. }, Some(name)) => {
                let field = fields.iter().find(|field| field.name == name)?;
                let inner = self.value(node, &field.shape, &join(path, name))?;
                self.places.insert(&join(path, name), PlaceOf { key: None, value: node.span });
                return Some(json!({ name: inner }));
            }
            _ => fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(),
        };
        self.wrong_type(node, "map", &entries.join(", "));
        None
    }

    fn entries(&mut self, node: &Node, entries: &[Entry], flow: bool, fields: &[Field], path: &str) -> Value {
        let mut out = Map::new();
        let mut meant: Vec<&str> = Vec::new();
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        for (index, entry) in entries.iter().enumerate() {
            let Some(field) = fields.iter().find(|field| field.name == entry.key) else {
                let free: Vec<&str> = names
                    .iter()
                    .copied()
                    .filter(|name| !entries.iter().any(|other| other.key == *name))
                    .collect();
                let suggestion = similar(&entry.key, &free);
                meant.extend(suggestion);
                let before = index.checked_sub(1).and_then(|at| entries.get(at));
                self.unknown(entry, before, flow, suggestion, &names);
                continue;
            };
            let inner_path = join(path, &field.name);
            let place = PlaceOf { key: Some(entry.key_span), value: entry.value.span };
            if entry.value.kind == Kind::Null {
                // Not known yet: kept as a place, so that completeness can point at it.
                self.places.insert(&inner_path, PlaceOf { value: entry.key_span, ..place });
                continue;
            }
            self.places.insert(&inner_path, place);
            if let Some(inner) = self.value(&entry.value, &field.shape, &inner_path) {
                out.insert(field.name.clone(), inner);
            }
        }
        for field in fields.iter().filter(|field| field.required) {
            let known = entries.iter().any(|entry| entry.key == field.name && entry.value.kind != Kind::Null);
            if known || meant.contains(&field.name.as_str()) {
                continue;
            }
            let empty = entries.iter().find(|entry| entry.key == field.name).map(|entry| entry.key_span);
            let span = empty.unwrap_or_else(|| entries.first().map_or(node.span, |entry| entry.key_span));
            let what = if path.is_empty() { String::new() } else { path.to_owned() };
            let fault =
                self.at(Code::MissingField, span).with("field", field.name.clone()).with("path", what);
            self.diagnostics.push(fault);
        }
        Value::Object(out)
    }

    fn unknown(
        &mut self,
        entry: &Entry,
        before: Option<&Entry>,
        flow: bool,
        suggestion: Option<&str>,
        names: &[&str],
    ) {
        let stray = flow && entry.value.kind == Kind::Null && suggestion.is_none();
        if let (true, Some(before)) = (stray, before) {
            let typed = match &before.value.kind {
                Kind::Scalar { text, .. } => text.as_str(),
                _ => "",
            };
            let fix = format!("{}: \"{typed}, {}\"", before.key, entry.key);
            let fault = self
                .at(Code::StrayKey, entry.key_span)
                .with("found", self.shown(&entry.key))
                .with("fix", if self.secret { String::new() } else { fix });
            self.diagnostics.push(fault);
            return;
        }
        // Within credentials even a key may be a piece of a secret; a near miss of a field's name is not.
        let name = if suggestion.is_some() || is_word_for_secret(&entry.key) {
            entry.key.clone()
        } else {
            self.shown(&entry.key)
        };
        let fault = self
            .at(Code::UnknownField, entry.key_span)
            .with("field", name)
            .with("suggestion", suggestion.unwrap_or_default())
            .with("allowed", names.join(", "))
            .sensitive(names_a_secret(&entry.key));
        self.diagnostics.push(fault);
    }

    fn map(&mut self, node: &Node, key: Option<&str>, inner: &Shape, path: &str) -> Option<Value> {
        let Kind::Map { entries, .. } = &node.kind else {
            self.wrong_type(node, "map", "");
            return None;
        };
        let mut out = Map::new();
        for entry in entries {
            if let Some(Err(problem)) = key.and_then(|name| value::check(name, &entry.key)) {
                self.problem(entry.key_span, &entry.key, problem);
                continue;
            }
            let inner_path = join(path, &entry.key);
            self.places.insert(&inner_path, PlaceOf { key: Some(entry.key_span), value: entry.value.span });
            if entry.value.kind == Kind::Null {
                continue;
            }
            if let Some(value) = self.value(&entry.value, inner, &inner_path) {
                out.insert(entry.key.clone(), value);
            }
        }
        Some(Value::Object(out))
    }

    fn list(&mut self, node: &Node, item: &Shape, one_or_many: bool, path: &str) -> Option<Value> {
        let items = match &node.kind {
            Kind::List(items) => items.as_slice(),
            _ if one_or_many => std::slice::from_ref(node),
            _ => {
                self.wrong_type(node, "list", "");
                return None;
            }
        };
        let mut out = Vec::new();
        for inner in items {
            if inner.kind == Kind::Null {
                continue;
            }
            // The index of what is kept, so that places fit the record that rules see.
            let inner_path = format!("{path}[{}]", out.len());
            self.places.insert(&inner_path, PlaceOf { key: None, value: inner.span });
            out.extend(self.value(inner, item, &inner_path));
        }
        Some(Value::Array(out))
    }

    fn localized(&mut self, node: &Node, path: &str) -> Option<Value> {
        let Kind::Map { entries, flow } = &node.kind else {
            return self.text(node, "text-or-languages").map(Value::String);
        };
        // `- Step one: call us` is a text with a colon in it; no language has a blank in its name.
        if let ([entry], false) = (entries.as_slice(), *flow)
            && entry.key.contains(' ')
        {
            let end = entry.key_span.end;
            let fault = self.at(Code::ColonInText, Span::new(end, end + 1));
            self.diagnostics.push(fault);
            return None;
        }
        let mut out = Map::new();
        for entry in entries {
            if entry.key.parse::<Locale>().is_err() {
                self.problem(entry.key_span, &entry.key, value::Problem::new(Code::BadLocale));
                continue;
            }
            let place = PlaceOf { key: Some(entry.key_span), value: entry.value.span };
            self.places.insert(&join(path, &entry.key), place);
            if entry.value.kind != Kind::Null
                && let Some(text) = self.text(&entry.value, "text")
            {
                out.insert(entry.key.clone(), Value::String(text));
            }
        }
        (!out.is_empty()).then_some(Value::Object(out))
    }

    fn text(&mut self, node: &Node, wanted: &'static str) -> Option<String> {
        match &node.kind {
            Kind::Scalar { text, .. } => Some(text.clone()),
            Kind::Null => None,
            Kind::List(_) | Kind::Map { .. } => {
                self.wrong_type(node, wanted, "");
                None
            }
        }
    }

    fn scalar(&mut self, node: &Node, name: &str) -> Option<Value> {
        let text = self.text(node, "text")?;
        match value::check(name, &text) {
            Some(Err(problem)) => {
                self.problem(node.span, &text, problem);
                None
            }
            Some(Ok(())) | None => Some(Value::String(text)),
        }
    }

    fn choice(&mut self, node: &Node, words: &[String]) -> Option<Value> {
        let text = self.text(node, "text")?;
        if words.contains(&text) {
            return Some(Value::String(text));
        }
        let known: Vec<&str> = words.iter().map(String::as_str).collect();
        let fault = self
            .at(Code::UnknownChoice, node.span)
            .with("found", self.shown(&text))
            .with("suggestion", similar(&text, &known).unwrap_or_default())
            .with("allowed", known.join(", "));
        self.diagnostics.push(fault);
        None
    }

    fn switch(&mut self, node: &Node) -> Option<Value> {
        let text = self.text(node, "switch")?;
        match text.as_str() {
            "true" | "True" | "TRUE" => Some(Value::Bool(true)),
            "false" | "False" | "FALSE" => Some(Value::Bool(false)),
            other => {
                let suggestion = match other.to_lowercase().as_str() {
                    "yes" | "y" | "on" | "sim" | "sí" | "si" => "true",
                    "no" | "n" | "off" | "não" | "nao" => "false",
                    _ => "",
                };
                let fault = self
                    .at(Code::BadSwitch, node.span)
                    .with("found", self.shown(other))
                    .with("suggestion", suggestion);
                self.diagnostics.push(fault);
                None
            }
        }
    }

    fn number(&mut self, node: &Node, least: i64, most: i64) -> Option<Value> {
        let text = self.text(node, "number")?;
        let digits = text.strip_prefix('-').unwrap_or(&text);
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        match text.parse::<i64>().ok().filter(|number| plain && (least..=most).contains(number)) {
            Some(number) => Some(json!(number)),
            None => {
                let fault = self
                    .at(Code::BadNumber, node.span)
                    .with("found", self.shown(&text))
                    .with("least", least.to_string())
                    .with("most", most.to_string());
                self.diagnostics.push(fault);
                None
            }
        }
    }

    fn problem(&mut self, span: Span, found: &str, problem: value::Problem) {
        let mut fault = self.at(problem.code, span);
        // What may be a secret doesn't even travel with the diagnostic; nor does an address in front of which a name
        // and a password may stand.
        if problem.code == Code::NotAReference {
            fault = fault.sensitive(true);
        } else if problem.code == Code::BadUrl && found.contains('@') {
            fault = fault.with("found", "***").sensitive(true);
        } else {
            fault = fault.with("found", self.shown(found));
        }
        fault.arguments.extend(problem.arguments.into_iter().filter(|_| !self.secret));
        if self.secret && problem.code == Code::BadId {
            fault = fault.with("suggestion", "");
        }
        self.diagnostics.push(fault);
    }

    fn wrong_type(&mut self, node: &Node, wanted: &'static str, fields: &str) {
        let found = match &node.kind {
            Kind::Null => "nothing",
            Kind::Scalar { .. } => "text",
            Kind::List(_) => "list",
            Kind::Map { .. } => "map",
        };
        // A map or list is marked at its first line: that is where the eye starts.
        let line = self.source.line_span(self.source.position(node.span.start).line);
        let span = Span::new(node.span.start, node.span.end.min(line.end));
        let fault =
            self.at(Code::WrongType, span).with("wanted", wanted).with("found", found).with("fields", fields);
        self.diagnostics.push(fault);
    }

    fn at(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::at(code, self.source, span).sensitive(self.secret)
    }

    fn shown(&self, text: &str) -> String {
        if self.secret { "***".to_owned() } else { shorten(text) }
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Long texts are named by their beginning.
fn shorten(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= 40 && line.len() == text.len() {
        return line.to_owned();
    }
    line.chars().take(38).chain(['…']).collect()
}

/// The name that was probably meant: few letters apart, or one within the other.
fn similar<'n>(typed: &str, names: &[&'n str]) -> Option<&'n str> {
    let plain = typed.to_lowercase().replace(['-', ' '], "_");
    let distance = |name: &str| strsim::damerau_levenshtein(&plain, &name.replace('-', "_"));
    let best = names.iter().copied().min_by_key(|name| distance(name))?;
    let allowed = match best.chars().count() {
        0..=3 => 1,
        4..=6 => 2,
        _ => 3,
    };
    (distance(best) <= allowed).then_some(best)
}

/// Words that people use as keys for secrets: safe to repeat, and the diagnostic is clearer with them.
fn is_word_for_secret(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "password",
        "passwd",
        "pass",
        "pwd",
        "secret",
        "token",
        "key",
        "api_key",
        "apikey",
        "pin",
        "code",
        "user",
        "username",
        "login",
        "value",
        "senha",
        "usuario",
        "usuário",
        "contraseña",
        "contrasena",
        "clave",
        "segredo",
        "secreto",
        "chave",
        "name",
        "notes",
        "url",
    ];
    WORDS.contains(&key.to_lowercase().as_str())
}

/// Whether what stands under a key is a secret, by the key's name.
fn names_a_secret(key: &str) -> bool {
    const PARTS: &[&str] = &[
        "passw",
        "passphrase",
        "pwd",
        "senha",
        "contras",
        "clave",
        "secret",
        "segredo",
        "token",
        "credential",
        "credencia",
        "apikey",
        "api_key",
        "chave",
    ];
    let key = key.to_lowercase();
    matches!(key.as_str(), "pass" | "pin" | "key") || PARTS.iter().any(|part| key.contains(part))
}
