//! A chart: figures as a small picture.

use serde::Serialize;

/// A small chart. It is a picture: the same figures stand in a table beside it, so it adds no words of its own to a
/// document's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// What the chart is: its name for screen readers.
    pub title: String,
    /// What it shows in a sentence or two, for those who do not see it.
    pub description: String,
    /// What is drawn.
    pub drawing: Drawing,
}

/// What a chart draws.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Drawing {
    /// How often each answer was given.
    Bars {
        /// The answers in their order.
        bars: Vec<Bar>,
    },
    /// How a figure has changed.
    Trend(Trend),
}

/// A bar: an answer with how often it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// The answer.
    pub label: String,
    /// How often.
    pub count: usize,
    /// The same as the reader writes it.
    pub words: String,
}

/// A figure at several points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Trend {
    /// The least that the figure can be.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// Both as the reader writes them.
    pub ends: [String; 2],
    /// The points, in their order.
    pub spots: Vec<Spot>,
}

/// A point of a [`Trend`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spot {
    /// What it is about: "30 days".
    pub label: String,
    /// What it is made from: "n = 12".
    pub note: String,
    /// The figure.
    pub value: f64,
    /// The same as the reader writes it.
    pub words: String,
}
