"""What the largest payers of UN peacekeeping pay, and whom they have in uniform. See README.md for the two files."""


def rows_of(path):
    """The rows of a Parquet file as dictionaries, by whichever library is installed."""
    try:
        import pandas

        return pandas.read_parquet(path).to_dict("records")
    except ImportError:
        pass
    try:
        import duckdb

        found = duckdb.sql(f"SELECT * FROM '{path}'")
        return [dict(zip(found.columns, row)) for row in found.fetchall()]
    except ImportError:
        pass
    try:
        import pyarrow.parquet

        return pyarrow.parquet.read_table(path).to_pylist()
    except ImportError:
        raise SystemExit("Install pandas with pyarrow, or duckdb, or pyarrow: each reads Parquet.") from None


payers = sorted(rows_of("rates.parquet"), key=lambda row: -row["peacekeeping_rate_percent"])
serving = {row["iso3"]: row["share_percent"] for row in rows_of("contributors.parquet")}

print("state  pays, per cent  serves, per cent")
for row in payers[:5]:
    served = serving.get(row["iso3"], 0)
    print(f"{row['iso3']}    {row['peacekeeping_rate_percent']:14.4f}  {served:16.2f}")
