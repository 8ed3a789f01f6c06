"""The shelves: packs as folders of YAML, read into a questionnaire or shown where they are wrong."""
