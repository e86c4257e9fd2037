/** Stands in for a reader that ends before it has told anything. */
process.exit(3);
