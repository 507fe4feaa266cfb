//! Step 8: training.
