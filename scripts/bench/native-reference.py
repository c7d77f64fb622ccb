"""The references of the bench: GEOS and PROJ run natively, through shapely and pyproj.

Usage: python3 native-reference.py drawings.json
Reads the drawings, then prints one JSON object: for each task the milliseconds of every run and what came out. Reading the
file and building shapely objects from it are left out of the times.
"""

import json
import math
import sys
import time
import warnings

import shapely
from pyproj import Geod
from shapely.geometry import Polygon, shape
from shapely.ops import unary_union
from shapely.prepared import prep
from shapely.strtree import STRtree

warnings.filterwarnings("ignore")
GEOD = Geod(ellps="WGS84")


def area(geometry):
    """Geodesic area in square metres."""
    return abs(GEOD.geometry_area_perimeter(geometry)[0])


def overlay(parcels, zones):
    """Square metres of the parcels in each zone: an index over the parcels, prepared zones, only straddlers clipped."""
    tree = STRtree(parcels)
    sums = []
    for zone in zones:
        prepared = prep(zone)
        total = 0.0
        for found in tree.query(zone):
            # shapely 1 answers with geometries, shapely 2 with their places.
            parcel = found if hasattr(found, "geom_type") else parcels[found]
            if prepared.contains(parcel):
                total += area(parcel)
            elif prepared.intersects(parcel):
                part = zone.intersection(parcel)
                if not part.is_empty:
                    total += area(part)
        sums.append(total)
    return sums


def rings(points, meters, corners):
    """A geodesic circle about each point."""
    count = len(points)
    azimuths = [360.0 * corner / corners for corner in range(corners)]
    lons = [lon for lon, _ in points for _ in azimuths]
    lats = [lat for _, lat in points for _ in azimuths]
    x, y, _ = GEOD.fwd(lons, lats, azimuths * count, [meters] * (count * corners))
    return [
        Polygon(list(zip(x[place * corners : (place + 1) * corners], y[place * corners : (place + 1) * corners])))
        for place in range(count)
    ]


def coverage(discs, zones):
    """Square metres of each zone within the union of the discs."""
    ground = unary_union(discs)
    covered = []
    for zone in zones:
        part = zone.intersection(ground)
        covered.append(0.0 if part.is_empty else area(part))
    return covered


def timed(run, times):
    """Runs several times; the result of the last and the milliseconds of each."""
    milliseconds = []
    result = None
    for _ in range(times):
        start = time.perf_counter()
        result = run()
        milliseconds.append((time.perf_counter() - start) * 1000)
    return {"milliseconds": milliseconds, "result": result}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        drawings = json.load(file)
    zones = [shape(zone) for zone in drawings["zones"]]
    answer = {"versions": f"shapely {shapely.__version__}"}
    for name, parcels in drawings["parcels"].items():
        shapes = [shape(parcel) for parcel in parcels]
        answer[f"overlay {name}"] = timed(lambda: overlay(shapes, zones), 5)
    points = drawings["points"]
    for corners in (360, 64):
        discs = rings(points, drawings["meters"], corners)
        answer[f"coverage {corners}"] = timed(lambda: coverage(discs, zones), 7)
    assert not math.isnan(answer["coverage 360"]["result"][0])
    print(json.dumps(answer))


main()
